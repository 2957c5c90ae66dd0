"""The samples of PUBLITRAC's v1 document: what it shows as requests and as answers."""

from __future__ import annotations

LEAD = """<lead>
            <id>470</id>
            <firstName>John</firstName>
            <lastName>Smith</lastName>
            <middleName></middleName>
            <company>PUBLIPAGE</company>
            <phone>555-555-2149</phone>
            <email>johnsmith@publipage.com</email>
            <mailingAddress></mailingAddress>
            <originalSource>Google</originalSource>
            <originalSourceType>Organic Search</originalSourceType>
            <keyword>marketing automation</keyword>
            <jobTitle></jobTitle>
            <dateOfBirth></dateOfBirth>
            <status>Active</status>
            <score>0</score>
            <token>_nl-publipage.com-1282527313351-84730</token>
            <crmLeadId>5564344</crmLeadId>
            <createdDate>2015-08-23 01:35:13</createdDate>
            <lastUpdated>2015-10-25 02:20:06</lastUpdated>
            <someCustomField>my custom field</someCustomField>
        </lead>"""
LEAD_ROW = {
    "id": "470",
    "firstName": "John",
    "lastName": "Smith",
    "middleName": "",
    "company": "PUBLIPAGE",
    "phone": "555-555-2149",
    "email": "johnsmith@publipage.com",
    "mailingAddress": "",
    "originalSource": "Google",
    "originalSourceType": "Organic Search",
    "keyword": "marketing automation",
    "jobTitle": "",
    "dateOfBirth": "",
    "status": "Active",
    "score": "0",
    "token": "_nl-publipage.com-1282527313351-84730",
    "crmLeadId": "5564344",
    "createdDate": "2015-08-23 01:35:13",
    "lastUpdated": "2015-10-25 02:20:06",
    "someCustomField": "my custom field",
}
PAGING = "<paging><page>1</page><items>1</items><offset>100</offset><total>1</total></paging>"


def answer(status: str, message: str, payload: str = "") -> str:
    """An answer as the document shows them all."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<response>\n{payload}\n    <status>{status}</status>\n'
        f"    <message>{message}</message>\n</response>"
    )


def failure(status: str, message: str, *errors: str) -> str:
    """A refusal as the document shows it."""
    listed = "\n".join(f"<error>{error}</error>" for error in errors)
    return answer(status, message, "").replace(
        "</response>", f"<errors>\n{listed}\n</errors>\n</response>"
    )


LEADS = answer("2001", "Get leads success.", f"<leads>{LEAD}</leads>{PAGING}")
LIST = answer("2001", "Get list success.", f"<leads>{LEAD}</leads>{PAGING}")
ONE_LEAD = answer("2002", "Get lead success.", f"<leads>{LEAD}</leads>")
BY_EXTERNAL_ID = answer("2010", "getLeadByExternalId success.", f"<leads>{LEAD}</leads>")
BY_TOKEN = answer("2002", "getLeadByTokenId success.", f"<leads>{LEAD}</leads>")
SYNCED = answer("2006", "Leads synchronization successfull.")
LISTED = answer("2009", "Add leads to list success.")
NOT_LISTED = failure(
    "9013",
    "Add Leads To List failed.",
    "9005 - (someone1@gmail.com) Leads not found.",
    "9005 - (someone2@gmail.com) Leads not found.",
)
NO_LEAD = failure("9015", "Get lead failed.", "9005 - lead not found")
CAMPAIGNS = answer(
    "5001",
    "Get campaigns \nsuccess.",
    """<campaign>
        <id>2071</id><Name>AdCenter - Drip Marketing</Name><Type>Paid Search</Type>
        <Token>CMP-4d7147b0dd389</Token><CampaignType>CAMPAIGNTRACKING</CampaignType>
        <Created_Date>2011-03-04 20:12:32</Created_Date><Last_Updated>2011-12-08 01:10:14</Last_Updated>
    </campaign>
    <campaign>
        <id>2211</id><Name>AdCenter - Internet Marketing Software</Name><Type>Paid Search</Type>
        <Token>CMP-4dc2ebfe7a3f2</Token><CampaignType>CAMPAIGNTRACKING</CampaignType>
        <Created_Date>2011-05-05 18:27:10</Created_Date><Last_Updated>2011-12-08 01:10:14</Last_Updated>
    </campaign>""",
)
CAMPAIGN_ROWS = [
    {
        "id": "2071",
        "Name": "AdCenter - Drip Marketing",
        "Type": "Paid Search",
        "Token": "CMP-4d7147b0dd389",
        "CampaignType": "CAMPAIGNTRACKING",
        "Created_Date": "2011-03-04 20:12:32",
        "Last_Updated": "2011-12-08 01:10:14",
    },
    {
        "id": "2211",
        "Name": "AdCenter - Internet Marketing Software",
        "Type": "Paid Search",
        "Token": "CMP-4dc2ebfe7a3f2",
        "CampaignType": "CAMPAIGNTRACKING",
        "Created_Date": "2011-05-05 18:27:10",
        "Last_Updated": "2011-12-08 01:10:14",
    },
]
OPPORTUNITIES = answer(
    "5001",
    "Get opportunities success.",
    """<opportunities><opportunity>
        <id>1</id><Name>PUBLITRAC</Name><Description>Marketing Automation Solution</Description>
        <Opportunity_Type>Web</Opportunity_Type><Account_Name>PUBLITRAC</Account_Name>
        <Campaign_Name>Marketing Automation</Campaign_Name><Lead_Source></Lead_Source><Amount>9000</Amount>
        <Date_Closed>2010-10-10</Date_Closed><Sales_Stage>Closed Won</Sales_Stage><Probability>100</Probability>
        <External_id>My ID</External_id><Account>1</Account><Created_Date>0000-00-00 00:00:00</Created_Date>
        <Last_Updated>0000-00-00 00:00:00</Last_Updated>
    </opportunity></opportunities>
    <paging><page>1
</page><items>1</items><offset>200</offset><total>1</total></paging>""",
)
OPPORTUNITY_ROW = {
    "id": "1",
    "Name": "PUBLITRAC",
    "Description": "Marketing Automation Solution",
    "Opportunity_Type": "Web",
    "Account_Name": "PUBLITRAC",
    "Campaign_Name": "Marketing Automation",
    "Lead_Source": "",
    "Amount": "9000",
    "Date_Closed": "2010-10-10",
    "Sales_Stage": "Closed Won",
    "Probability": "100",
    "External_id": "My ID",
    "Account": "1",
    "Created_Date": "",
    "Last_Updated": "",
}
EXECUTED = answer("1100", "Execute campaigns on leads success.")
MAILED = answer("2001", "Lead emails synchronization successfull.")

SEARCH_REQUEST = """<request><queries>
    <query><field>firstName</field><operator>like</operator><value>john</value></query>
    <query><field>lastName</field><operator>like</operator><value>smith</value></query>
    <query><field>email</field><operator>like</operator><value>johnsmith@%</value></query>
</queries></request>"""
SYNC_REQUEST = """<request>
	<useToken>true</useToken>
    <lead>
        <token>_nl-yourdomain.com-1323891914130-53205</token>
        <crmLeadId>CRM_ID134</crmLeadId>
        <firstName>John</firstName>
        <lastName>Smith</lastName>
        <company>ACME</company>
        <phone>555-423-2453</phone>
        <email>johnsmith@mydomain.com</email>
        <mailingAddress>134 Ocean Street</mailingAddress>
        <leadSource>New Production ABC</leadSource>
        <originalSource>New Production ABC</originalSource>
        <originalSourceType>Organic</originalSourceType>
        <jobTitle>Software Engineer</jobTitle>
        <score>90</score>
        <postalCode>90211</postalCode>
        <country>USA</country>
        <city>Compton</city>
        <state>CA</state>
        <doNotCall>0</doNotCall>
        <unsubscribed>0</unsubscribed>
        <fax>555-324-2134</fax>
        <mobile>555-432-1242</mobile>
        <isCustomer>0</isCustomer>
        <isAnonymous>0</isAnonymous>
        <emailInvalid>0</emailInvalid>
        <notes>This lead is very interest in product ABC</notes>
        <suspended>0</suspended>
        <blacklisted>0</blacklisted>
        <customerId>123</customerId>
        <website>http://www.acme.com</website>
        <language>fr</language>
        <nbrEmployees>4</nbrEmployees>
        <revenue>400000</revenue>
        <customFields><carColor>Red</carColor><carMaker>Infiniti</carMaker></customFields>
    </lead>
</request>"""
LIST_REQUEST = """<request>
	<list><name>maListe</name></list>
   <leads>
      <lead><email>scazelais@bleublancrouge.ca</email></lead>
      <lead><email>johnsmith@mydomain.com</email></lead>
   </leads>
</request>"""
VISIT = {
    "information": "/blog",
    "context": "Blog viewed",
    "url": "http://www.acme.com/blog",
    "query": "blog_post=product_abc_launch",
    "referral": "http://www.linkedin.com/home.php?udi=1",
    "ip": "71.23.75.32",
    "userAgent": "Mozilla/5.0 (Windows; U; Windows NT 6.1; es-ES; rv:1.9.1.16) Gecko/20101130 Firefox/3.5.16",
    "sessionId": "2192c0f3802f8e0744e9940788121624",
}
FORM_VALUES = "Firstname: Claude\nLastname: Sage\nEmail: claude@sage.com\nPhone: 555-666-7777"
FORM_REQUEST = f"""<request><fillformleadhistory>
        <information>Registration Form</information>
        <context></context>
        <formName>Infolettre</formName>
        <url>/infolettre.php</url>
        <values><![CDATA[{FORM_VALUES}]]></values>
        <sessionId>2192c0f3802f8e0744e9940788121624</sessionId>
</fillformleadhistory></request>"""
OPPORTUNITY_REQUEST = """<request>
    <opportunity>
        <id>1234abc</id>
        <name>PUBLITRAC</name>
        <description>Marketing Automation Solution</description>
        <type>Web</type>
        <accountName>PUBLITRAC</accountName>
        <salesStage>Closed Won</salesStage>
        <campaignName>Webinar</campaignName>
        <leadSource>Web</leadSource>
        <amount>9000</amount>
        <dateClosed>2010-10-10</dateClosed>
        <probability>100</probability>
        <leads><leadId>456zxy</leadId></leads>
    </opportunity>
</request>"""
EXECUTE_REQUEST = """<request>
    <leads>
		<lead><email>test@exemple.com</email></lead>
		<lead><email>johnsmith@acme.com</email></lead>
    </leads>
    <campaigns><campaign><name>Trade Show May</name></campaign></campaigns>
</request>"""
HTML = "<html><body>\nHello <strong>{{FirstName;Default=}}</strong>.<br /></body></html>"
TEXT = "Hello {{FirstName;Default=}}.\nThere is a new promotion this year…"
MAILING_REQUEST = f"""<request>
    <information><name>Promotion January 2014</name></information>
    <email>
        <fromName>PUBLITRAC</fromName>
        <fromEmail>no-reply@publipage.com</fromEmail>
        <subject>January Promotion</subject>
        <message><html><![CDATA[{HTML}]]></html><text><![CDATA[{TEXT}]]></text></message>
        <options><sendAsSalesRep>false</sendAsSalesRep></options>
    </email>
    <leads>
        <lead>
            <firstName>John</firstName><lastName>Smith</lastName><company>ACME</company>
            <phone>555-423-2453</phone><email>jsmith@acme.com</email>
            <leadSource>New Production ABC</leadSource><originalSource>New Production ABC</originalSource>
            <originalSourceType>Web</originalSourceType>
            <customFields><GamePreferences>Action</GamePreferences><GamePlayed>121</GamePlayed></customFields>
        </lead>
        <lead>
            <firstName>John</firstName><lastName>Carmack</lastName><company>ID Software</company>
            <phone>555-423-2453</phone><email>jcarmack@idsoftware.ca</email>
            <leadSource>New Production ABC</leadSource><originalSource>New Production ABC</originalSource>
            <originalSourceType>Web</originalSourceType>
            <customFields><GamePreferences>Strategy</GamePreferences><GamePlayed>23</GamePlayed></customFields>
        </lead>
    </leads>
</request>"""
MAILING_LEADS = [
    {
        "firstName": "John",
        "lastName": "Smith",
        "company": "ACME",
        "phone": "555-423-2453",
        "email": "jsmith@acme.com",
        "leadSource": "New Production ABC",
        "originalSource": "New Production ABC",
        "originalSourceType": "Web",
        "customFields": {"GamePreferences": "Action", "GamePlayed": "121"},
    },
    {
        "firstName": "John",
        "lastName": "Carmack",
        "company": "ID Software",
        "phone": "555-423-2453",
        "email": "jcarmack@idsoftware.ca",
        "leadSource": "New Production ABC",
        "originalSource": "New Production ABC",
        "originalSourceType": "Web",
        "customFields": {"GamePreferences": "Strategy", "GamePlayed": "23"},
    },
]
MAILING = {
    "name": "Promotion January 2014",
    "fromName": "PUBLITRAC",
    "fromEmail": "no-reply@publipage.com",
    "subject": "January Promotion",
    "html": HTML,
    "text": TEXT,
}
TRANSACTION = {
    "id": "1000",
    "token": "accountToken",
    "email": "yourleademail@service.com",
    "type": "buying",
    "total": "40",
    "tax": "12",
    "shipping": "air",
    "info": "my first transaction",
    "currency": "EUR",
    "items": [
        {
            "id": "9991",
            "name": "Bunnies",
            "sku": "DD23444",
            "category": "Animals",
            "price": "10",
            "quantity": "1",
        },
        {
            "id": "9992",
            "name": "Ball",
            "sku": "CC23444",
            "category": "Party Toys",
            "price": "10",
            "quantity": "1",
        },
    ],
}
