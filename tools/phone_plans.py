#!/usr/bin/env python3
"""Writes core/phone/plans.txt, the numbering plans, and tests/vectors/phone_examples.json, numbers of each
plan, from the metadata of libphonenumber (PyPI: phonenumbers).

With --check it writes nothing and fails where a file is not that of the installed version.
"""

from __future__ import annotations

import json
import re
import sys
from itertools import product
from pathlib import Path

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumber, PhoneNumberFormat, PhoneNumberType

ROOT = Path(__file__).parents[1]

HEAD = """\
# Numbering plans: which numbers countries have. Made by tools/phone_plans.py of the metadata of
# libphonenumber {version} (Apache License 2.0, The Libphonenumber Authors); do not edit.
#
# A line is a region. Its fields, separated by tabs: calling code; region, - for none; trunk prefixes;
# prefixes of international calls, beside 00; first digits that tell the region; lengths; all numbers; then
# the numbers of each type of line: {types}.
#
# Numbers are patterns: d any digit, [..] one of these, | or, ( ) grouping, ? optional, {{n}} and {{n,m}}
# counts. "=" is the pattern of the field before, "^" that of the calling code's first line.
"""

TYPES = [
    "fixed_line",
    "mobile",
    "toll_free",
    "premium_rate",
    "shared_cost",
    "personal_number",
    "voip",
    "pager",
    "uan",
    "voicemail",
]


def pattern(description: object) -> str:
    """The pattern of a kind of numbers in the file's notation; empty if there are none."""
    text = getattr(description, "national_number_pattern", None)
    if text in (None, "NA"):
        return ""
    text = text.replace("(?:", "(").replace(r"\d", "d")
    assert re.fullmatch(r"[0-9d(){},|?\[\]-]+", text), text
    return text


def trunk_prefixes(plan: PhoneMetadata) -> list[str]:
    """What people dial before a national number. Selections of a carrier are left out."""
    rule = plan.national_prefix_for_parsing or ""
    if not re.fullmatch(r"[0-9|?\[\]]*", rule):
        return [plan.national_prefix] if plan.national_prefix else []
    prefixes = set()
    for branch in filter(None, rule.split("|")):
        parts = re.findall(r"(\[\d+\]|\d)(\??)", branch)
        choices = [[*one.strip("[]"), *([""] if optional else [])] for one, optional in parts]
        prefixes |= {"".join(choice) for choice in product(*choices)}
    return sorted(prefixes, key=lambda prefix: (len(prefix), prefix))


def international_prefixes(plan: PhoneMetadata) -> list[str]:
    """What people dial before a calling code, beside 00, where it is one prefix."""
    prefixes = [plan.preferred_international_prefix or "", plan.international_prefix or ""]
    plain = [prefix.replace("~", "") for prefix in prefixes if re.fullmatch(r"[\d~]+", prefix)]
    return [prefix for prefix in plain[:1] if prefix != "00" and len(prefix) > 1]


def line(plan: PhoneMetadata, first: PhoneMetadata, region: str) -> str:
    """A region's line; `first` is the plan of the first line of its calling code."""
    fields = [
        str(plan.country_code),
        region,
        ",".join(trunk_prefixes(plan)),
        ",".join(international_prefixes(plan)),
        (plan.leading_digits or "").replace("(?:", "(").replace(r"\d", "d"),
        ",".join(map(str, plan.general_desc.possible_length)),
        pattern(plan.general_desc),
    ]
    before = ""
    for name in TYPES:
        numbers = pattern(getattr(plan, name))
        if plan is not first and numbers and numbers == pattern(getattr(first, name)):
            fields.append("^")
        elif numbers and numbers == before:
            fields.append("=")
        else:
            fields.append(numbers)
        before = numbers
    return "\t".join(fields).rstrip("\t")


def all_plans() -> list[tuple[PhoneMetadata, PhoneMetadata, str]]:
    """Each region's plan, that of the first region of its calling code, and the region's name."""
    plans = []
    for code, regions in sorted(
        phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items(), key=lambda row: str(row[0])
    ):
        if regions == ("001",):
            plan = PhoneMetadata.metadata_for_nongeo_region(code)
            plans.append((plan, plan, "-"))
            continue
        own = [PhoneMetadata.metadata_for_region(region) for region in regions]
        plans += [(plan, own[0], region) for plan, region in zip(own, regions, strict=True)]
    return plans


def plans_file() -> str:
    """The plans."""
    types = ", ".join(name.removesuffix("_line").removesuffix("_number").replace("_", " ") for name in TYPES)
    head = HEAD.format(types=types, version=phonenumbers.__version__)
    return head + "".join(line(plan, first, region) + "\n" for plan, first, region in all_plans())


def examples_file() -> str:
    """Numbers of each plan, as people write them."""
    rows = []
    for plan, first, region in all_plans():
        for name in ["fixed_line", "mobile", "toll_free", "premium_rate", "voip"]:
            example = getattr(getattr(plan, name), "example_number", None)
            if example is None or (
                plan is not first and pattern(getattr(plan, name)) == pattern(getattr(first, name))
            ):
                continue
            number = PhoneNumber(country_code=plan.country_code, national_number=int(example))
            if example.startswith("0"):
                number.italian_leading_zero = True
                number.number_of_leading_zeros = len(example) - len(example.lstrip("0"))
            national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
            e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
            if region == "-":
                national = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
            line_type = PhoneNumberType.to_string(phonenumbers.number_type(number)).lower()
            word = line_type.replace("fixed_line", "fixed").removesuffix("_number")
            if (region, name) == ("AR", "mobile"):  # National with 15, which the plans here do not have.
                national = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
            found = phonenumbers.region_code_for_number(number)
            rows.append(json.dumps([region, national, e164, found if region != "-" else None, word]))
    about = (
        "Phone numbers of each region, of libphonenumber's metadata; made by tools/phone_plans.py. A row is "
        "the region, - for none; the number as people there write it; in E.164; the region that it tells; "
        "its type of line."
    )
    unique = ",\n    ".join(dict.fromkeys(rows))
    return f'{{\n  "about": {json.dumps(about)},\n  "examples": [\n    {unique}\n  ]\n}}\n'


if __name__ == "__main__":
    for path, fresh in [
        (ROOT / "core/phone/plans.txt", plans_file()),
        (ROOT / "tests/vectors/phone_examples.json", examples_file()),
    ]:
        if "--check" not in sys.argv:
            path.write_text(fresh)
        elif path.read_text() != fresh:
            sys.exit(f"{path} is not fresh: run tools/phone_plans.py")
