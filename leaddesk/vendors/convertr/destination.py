"""Sends leads to one form of a Convertr campaign."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from leaddesk.domain.deliveries import Outcome, Reason
from leaddesk.domain.leads import Lead
from leaddesk.vendors import answers
from leaddesk.vendors.convertr import codec, forms
from leaddesk.vendors.convertr.exchanges import Exchanges
from leaddesk.vendors.http import ApiResponse, Pairs


class ConvertrDestination:
    """A campaign's form and link, ready to take leads."""

    def __init__(self, exchanges: Exchanges, form: forms.Form, url: str, query: Pairs) -> None:
        self.form = form
        self._exchanges = exchanges
        self._url = url
        self._query = query

    def preflight(self, lead: Lead) -> tuple[Reason, ...]:
        return forms.preflight(self.form, lead)

    async def send(self, lead: Lead) -> Outcome:
        fields, sources = forms.form_pairs(self.form, lead), forms.sources(self.form, lead)
        return (await self.post(fields, sources))[0]

    async def post(self, fields: Pairs, sources: Mapping[str, str]) -> tuple[Outcome, ApiResponse]:
        """Send one lead (section 3.5), once: Convertr counts every one that arrives.

        `sources` are the lead fields in it, by the bare names of the form's fields.
        """
        response = await self._exchanges.post(self._url, self._query, fields)
        outcome = codec.lead_outcome(response, sources)
        if response.status == 429 and outcome.retry_after_s is None:
            outcome = replace(outcome, retry_after_s=self._exchanges.rest_of_window("post_lead"))
        return answers.finish(outcome, response, self._exchanges.api.redact), response
