"""What the vendors' descriptions say to people, in the language of who reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from leaddesk.vendors.base import Operation, Param, VendorDescriptor

Wording = Callable[[str], str]


def reworded(vendor: VendorDescriptor, wording: Wording) -> VendorDescriptor:
    """The same description with every text for people put through `wording`; names and values stay as they are.

    Settings that every vendor has stand among the vendor's own afterwards.
    """
    return replace(
        vendor,
        title=wording(vendor.title),
        summary=wording(vendor.summary),
        consequence=_said(vendor.consequence, wording),
        settings=_params(vendor.all_settings, wording),
        secrets=_params(vendor.secrets, wording),
        destination=_params(vendor.destination, wording),
        operations=tuple(_operation(operation, wording) for operation in vendor.operations),
    )


def _operation(operation: Operation, wording: Wording) -> Operation:
    return replace(
        operation,
        title=wording(operation.title),
        group=wording(operation.group),
        help=_said(operation.help, wording),
        params=_params(operation.params, wording),
    )


def _params(params: tuple[Param, ...], wording: Wording) -> tuple[Param, ...]:
    return tuple(
        replace(
            param,
            label=wording(param.label),
            help=_said(param.help, wording),
            fields=_params(param.fields, wording),
        )
        for param in params
    )


def _said(text: str, wording: Wording) -> str:
    return wording(text) if text else ""
