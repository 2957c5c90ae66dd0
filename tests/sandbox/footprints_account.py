"""A signed-in account of the Footprints stand-in, speaking plain HTTP."""

import base64

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n%%EOF\n"
# Leads the stand-in knows from the start: without a contract, with one, and those of the document's samples.
OPEN_LEAD = "5ce3b4089d5de975003244d4"
CONTRACT_LEAD = "5ce3b4089d5de975003244d2"
ACTION_LEAD = "5b73fhfc4f58363318b824431"
ACTION_TYPE = "6d22kaal8378716180494f54"
# A session of the document's samples.
MOBILE = "p93eeea7322fed62b9b240d613b6c925b1cf125aed3bf030c64d8a51b35981c73"


class Account:
    def __init__(self, sandbox, call):
        self.account = sandbox.accounts["footprints"]
        self.root = self.account.base_url
        self.vendor = sandbox.footprints
        self._call = call
        self._token = None

    def basic(self, text=None):
        text = text or f"{self.account.secrets['key']}:{self.account.secrets['secret']}"
        return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}

    def sign_in(self, form, headers=None, **more):
        headers = self.basic() if headers is None else headers
        return self._call("POST", self.root + "/api/token", form=form, headers=headers, **more)

    @property
    def token(self):
        if self._token is None:
            self._token = self.sign_in({"grant_type": "client_credentials"}).json["access_token"]
        return {"access_token": self._token}

    def get(self, path, **query):
        return self._call("GET", self.root + path, query=self.token | query)

    def send(self, verb, path, form=None, **more):
        """A call with the token; an empty form is sent as one."""
        more.setdefault("headers", FORM)
        return self._call(verb, self.root + path, query=self.token, form=form, **more)

    def track(self, verb, path, form):
        """A call with an application key instead of a token."""
        form = {"appkey": self.account.secrets["app_key"], **form}
        return self._call(verb, self.root + path, form=form)

    def add(self, form=None, *, query=None, **more):
        query = self.token if query is None else query
        return self._call("POST", self.root + "/api/lead", query=query, form=form, **more)

    @property
    def problems(self):
        return [problem for request in self.vendor.requests for problem in request.problems]
