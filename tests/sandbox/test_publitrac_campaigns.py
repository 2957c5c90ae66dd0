"""Campaigns of the PUBLITRAC v1 stand-in: listing them, running them on leads, mailing leads."""

import pytest

# Execute campaigns on leads, Requête.
EXECUTION = """<?xml version="1.0" encoding="UTF-8"?>
<request>
    <leads>
		<lead>
			<email>test@exemple.com</email>
		</lead>
		<lead>
			<email>johnsmith@acme.com</email>
		</lead>
    </leads>
    <campaigns>        
        <campaign>
            <name>Trade Show May</name>
        </campaign>
    </campaigns>
</request>"""  # noqa: W291 - as printed

# Add emails campaign, Requête.
MAILING = """<?xml version="1.0" encoding="UTF-8"?>
<request>
    <information>
        <name>Promotion January 2014</name>
    </information>
    <email>
        <fromName>PUBLITRAC</fromName>
        <fromEmail>no-reply@publipage.com</fromEmail>
        <subject>January Promotion</subject>
        <message>
            <html>
                <![CDATA[


<html><body>

Hello <strong>{{FirstName;Default=}}</strong>.<br /><br />

There is a new promotion this year…<br /><br /><br /></body></html>


]]>
            </html>
            <text>
                <![CDATA[


Hello {{FirstName;Default=}}.


There is a new promotion this year…


            ]]>
            </text>
        </message>
        <options>
            <sendAsSalesRep>false</sendAsSalesRep>
        </options>
    </email>
    <leads>
        <lead>
            <firstName>John</firstName>
            <lastName>Smith</lastName>
            <company>ACME</company>
            <phone>555-423-2453</phone>
            <email>jsmith@acme.com</email>
            <leadSource>New Production ABC</leadSource>
            <originalSource> New Production ABC</originalSource>
            <originalSourceType>Web</originalSourceType>
            <customFields>
                <GamePreferences>Action</GamePreferences>
                <GamePlayed>121</GamePlayed>
            </customFields>
        </lead>
        <lead>
            <firstName>John</firstName>
            <lastName>Carmack</lastName>
            <company>ID Software</company>
            <phone>555-423-2453</phone>
            <email>jcarmack@idsoftware.ca</email>
            <leadSource>New Production ABC</leadSource>
            <originalSource> New Production ABC</originalSource>
            <originalSourceType>Web</originalSourceType>
            <customFields>
                <GamePreferences>Strategy</GamePreferences>
                <GamePlayed>23</GamePlayed>
            </customFields>
        </lead>
    </leads>
</request>"""
BOTH = ["jsmith@acme.com", "jcarmack@idsoftware.ca"]


def in_campaign(publitrac, name):
    return [lead.value("email") for lead in publitrac.vendor.records.campaigns[name].leads]


@pytest.fixture
def known(publitrac):
    for email in ("test@exemple.com", "johnsmith@acme.com"):
        publitrac.vendor.add_lead(email=email)
    return publitrac


def test_names_of_campaigns_are_hard_to_carry(publitrac):
    names = [name.text for name in publitrac.get("getCampaigns").root.findall("campaign/Name")]
    assert {"Trade Show May", "Été & Hiver <Zürich>"} <= set(names)


def test_campaigns_have_pages_without_saying_so(publitrac):
    for number in range(100):
        publitrac.vendor.records.campaign(f"Campaign {number}", "Email")
    sizes = [
        len(publitrac.get("getCampaigns", page=page).root.findall("campaign"))
        for page in ("1", "2", "3")
    ]
    assert sizes == [100, 5, 0]


def test_the_documented_execution(known):
    reply = known.post("executeCampaign", EXECUTION)
    assert (reply.code, reply.message) == ("1100", "Execute campaigns on leads success.")
    assert in_campaign(known, "Trade Show May") == ["test@exemple.com", "johnsmith@acme.com"]
    assert known.problems == []


@pytest.mark.parametrize(
    ("old", "new", "code", "error"),
    [
        ("test@", "no@", "9005", "9005 - Lead (no@exemple.com) does not exist."),
        ("Show May", "Show June", "9000", "Campaign (Trade Show June) does not exist."),
    ],
)
def test_one_that_is_unknown_stops_them_all(known, old, new, code, error):
    reply = known.post("executeCampaign", EXECUTION.replace(old, new))
    assert (reply.code, reply.errors) == (code, [error])
    assert in_campaign(known, "Trade Show May") == []
    assert known.problems == []


def test_only_the_first_lead_of_an_address_is_put_in(known):
    known.vendor.add_lead(email="test@exemple.com", firstName="Second")
    xml = EXECUTION.replace("johnsmith@acme.com", "test@exemple.com")
    assert known.post("executeCampaign", xml).code == "1100"
    (lead,) = known.vendor.records.campaigns["Trade Show May"].leads
    assert lead.value("firstName") == ""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("test@exemple.com", "", "9001 - Email is required"),
        ("test@exemple.com", "test", "9002 - Email address (test) is invalid"),
        ("test@exemple.com", "x" * 39 + "@exemple.com", "email must have less than 50 characters"),
        ("Trade Show May", "x" * 50, "a campaign's name must have less than 50 characters"),
        ("<name>Trade Show May</name>", "<id>2305</id>", "<campaign> has no <id>"),
        ("campaigns>", "campaign>", "<request> has no <campaign>"),
    ],
)
def test_wrong_executions_are_refused_and_recorded(known, old, new, problem):
    known.post("executeCampaign", EXECUTION.replace(old, new))
    assert problem in known.problems[0]


def test_the_email_parameter_is_not_one_of_execute_campaign(known):
    reply = known.post("executeCampaign", EXECUTION, email="test@exemple.com")
    assert reply.message == "Invalid call: executeCampaign has no parameter 'email'."


@pytest.mark.parametrize("verb", ["get", "post"])
def test_the_documented_mailing_makes_campaign_list_and_leads(publitrac, verb):
    reply = getattr(publitrac, verb)("addEmailCampaign", query=MAILING)
    assert (reply.code, reply.message) == ("2001", "Lead emails synchronization successfull.")
    assert in_campaign(publitrac, "Promotion January 2014") == BOTH
    assert publitrac.get("getList", listName="Promotion January 2014").emails == BOTH
    (lead,) = publitrac.get("getLead", email=BOTH[0]).root.findall("leads/lead")
    assert lead.findtext("GamePlayed") == "121"
    mails = publitrac.vendor.records.mails
    assert [mail.email for mail in mails] == BOTH
    assert mails[0].fields["subject"] == "January Promotion"
    assert "<strong>{{FirstName;Default=}}</strong>" in mails[0].fields["html"]
    assert publitrac.problems == []


def test_a_campaign_that_is_there_mails_its_new_leads_only(publitrac):
    publitrac.post("addEmailCampaign", MAILING)
    publitrac.post("addEmailCampaign", MAILING.replace(BOTH[0], "new@acme.com"))
    mailed = [mail.email for mail in publitrac.vendor.records.mails]
    assert mailed == [*BOTH, "new@acme.com"]
    assert len(publitrac.vendor.records.campaigns) == 6


def mailing(*emails):
    head, _, _ = MAILING.partition("<leads>")
    source = "<originalSource>a</originalSource><originalSourceType>b</originalSourceType>"
    leads = "".join(f"<lead><email>{email}</email>{source}</lead>" for email in emails)
    return f"{head}<leads>{leads}</leads></request>"


def test_a_call_mails_fifty_and_not_one_more(publitrac):
    fifty = [f"p{number}@acme.com" for number in range(50)]
    assert publitrac.post("addEmailCampaign", mailing(*fifty)).code == "2001"
    reply = publitrac.post("addEmailCampaign", mailing(*fifty, "p50@acme.com"))
    assert reply.errors == publitrac.problems == ["51 leads are more than the 50 of one call"]
    assert len(publitrac.vendor.records.mails) == 50


def test_known_leads_need_no_source_to_be_mailed(publitrac):
    publitrac.vendor.add_lead(email="ann@shop.example")
    xml = mailing("ann@shop.example").replace("<originalSource>a</originalSource>", "")
    assert publitrac.post("addEmailCampaign", xml).code == "2001"
    xml = xml.replace("ann@", "bo@")
    assert publitrac.post("addEmailCampaign", xml).errors[0].startswith("9006 - Lead does not have")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("Promotion January 2014", "x" * 50, "a campaign's name must have less than 50 characters"),
        ("Promotion January 2014", "", "name is required"),
        ("no-reply@publipage.com", "no-reply", "9002 - fromEmail (no-reply) is invalid"),
        ("January Promotion", " ", "subject is required"),
        ("<subject>January Promotion</subject>", "", "<email> has no <subject>"),
        ("fromName>", "replyTo>", "<email> has no <replyTo>"),
        ("<![CDATA[\n\n\n<html>", "", "not in a CDATA section"),
        (">false<", ">no<", "<sendAsSalesRep> is true, false, 1 or 0"),
        ("sendAsSalesRep>", "trackOpens>", "<options> has no <trackOpens>"),
        ("jsmith@acme.com", "", "9001 - Email is required for"),
        ("<company>ACME", "<score>x</score><company>ACME", "9006 - Score (x) must be a valid"),
    ],
)
def test_wrong_mailings_are_refused_and_nobody_is_mailed(publitrac, old, new, problem):
    xml = MAILING.replace(old, new)
    if "CDATA" in old:
        xml = xml.replace("<body>", "").replace("<strong>", "").replace("</strong>", "")
        xml = xml.replace("<br />", "").replace("</body></html>\n\n\n]]>", "")
    publitrac.post("addEmailCampaign", xml)
    assert any(problem in found for found in publitrac.problems), publitrac.problems
    assert publitrac.vendor.records.mails == []


def test_the_list_of_a_mailing_cannot_be_a_filtered_one(publitrac):
    xml = MAILING.replace("Promotion January 2014", "PromoABC_Email_Open")
    reply = publitrac.post("addEmailCampaign", xml)
    assert (reply.code, reply.errors[0][:4]) == ("9018", "9012")
    assert publitrac.vendor.records.mails == []


def test_several_leads_of_an_address_are_not_mailed(publitrac):
    for _ in range(2):
        publitrac.vendor.add_lead(email=BOTH[0])
    reply = publitrac.post("addEmailCampaign", MAILING)
    assert reply.errors == [f"9018 - Several leads have the email ({BOTH[0]})"]
    assert publitrac.vendor.records.mails == publitrac.problems == []
