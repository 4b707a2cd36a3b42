"""The ways in which pages lay out a label and its value, a function for each."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from html import escape
from urllib.parse import quote, quote_plus

Layout = Callable[[str, str], str]
"""From a label and a value to a piece of a page."""


def _json(said: object) -> str:
    return json.dumps(said, ensure_ascii=False)


def _flight(label: str, value: str) -> str:
    inner = f'5:["$","p",null,{{"children":{_json(f"{label}: {value}")}}}]\n'
    return f"<script>self.__next_f.push([1,{_json(inner)}])</script>"


def _html_in_json(label: str, value: str) -> str:
    said = json.dumps({"html": f"<p><b>{label}</b>: {escape(value)}</p>"})
    said = said.replace("<", "\\u003c").replace(">", "\\u003e")
    return f"<script type='application/json'>{said}</script>"


def _in_single_quotes(label: str, value: str) -> str:
    said = _json({label: value}).replace("\\", "\\\\").replace("'", "\\'")
    return f"<script>var s=JSON.parse('{said}')</script>"


def _cut(mark: str) -> Layout:
    def cut(label: str, value: str) -> str:
        half = len(value) // 2
        return f"<p>{label}: {escape(value[:half])}{mark}{escape(value[half:])}</p>"

    return cut


LAYOUTS: dict[str, Layout] = {
    "a paragraph": lambda label, value: f"<p>{label}: {escape(value)}</p>",
    "lines": lambda label, value: f"<p>Info<br>{label}: {escape(value)}<br>More</p>",
    "neighbours without a gap": lambda label, value: (
        f"<div><span>{label}</span><span>{escape(value)}</span><span>Close</span></div>"
    ),
    "a colon and no gap": lambda label, value: (
        f"<div><span>{label}:</span><span>{escape(value)}</span><span>Edit</span></div>"
    ),
    "a bold label": lambda label, value: f"<p><b>{label}</b>{escape(value)}</p>",
    "a bold value": lambda label, value: f"<p>{label}<b>{escape(value)}</b></p>",
    "blocks": lambda label, value: f"<div><div>{label}</div><div>{escape(value)}</div></div>",
    "a block and a span": lambda label, value: (
        f"<div><div>{label}</div><span>{escape(value)}</span><div>Copy</div></div>"
    ),
    "a form": lambda label, value: f'<label>{label}<input value="{escape(value)}"></label>',
    "a drawing's title": lambda label, value: (
        f"<p><svg><title>{label}</title><path d='M3 4'/></svg>{escape(value)}</p>"
    ),
    "a heading": lambda label, value: f"<h4>{label}</h4>{escape(value)}",
    "a row": lambda label, value: (
        f"<table><tr><th>{label}</th><td>{escape(value)}</td></tr></table>"
    ),
    "a column": lambda label, value: (
        f"<table><tr><th>No</th><th>{label}</th></tr><tr><td>3</td><td>{escape(value)}</td></tr></table>"
    ),
    "a list of terms": lambda label, value: f"<dl><dt>{label}</dt><dd>{escape(value)}</dd></dl>",
    "nested elements": lambda label, value: (
        f"<div><div><span><b>{label}</b></span></div>"
        f"<div><a href=#><i>{escape(value)}</i></a></div></div>"
    ),
    "words for those who cannot see": lambda label, value: (
        f'<button aria-label="{label}: {escape(value)}">Show</button>'
    ),
    "a picture's words": lambda label, value: f'<img src=x.png alt="{label}: {escape(value)}">',
    "a description": lambda label, value: (
        f'<meta name=description content="{label}: {escape(value)}. Welcome.">'
    ),
    "typed text": lambda label, value: f"<pre>{label:>14}: {escape(value)}\n</pre>",
    "columns of typed text": lambda label, value: f"<pre>id\t{label}\n1\t{escape(value)}\n</pre>",
    "a field to write in": lambda label, value: f"<textarea>{label}: {escape(value)}</textarea>",
    "a choice": lambda label, value: (
        f"<label>{label}</label><select><option>{escape(value)}</option></select>"
    ),
    "a template": lambda label, value: f"<template><p>{label}: {escape(value)}</p></template>",
    "without scripts": lambda label, value: f"<noscript><p>{label}: {escape(value)}</p></noscript>",
    "a page in a page": lambda label, value: (
        f'<iframe srcdoc="{escape(f"<p>{label}: {escape(value)}</p>")}"></iframe>'
    ),
    "a drawing's text": lambda label, value: f"<svg><text>{label}: {escape(value)}</text></svg>",
    "a hidden field": lambda label, value: (
        f'<input type=hidden name="{label.lower()}" value="{escape(value)}">'
    ),
    "a program's attribute": lambda label, value: (
        f'<div data-props="{escape(_json({label: value, "id": 7}))}"></div>'
    ),
    "a program's state": lambda label, value: (
        f"<script>window.STATE={_json({'user': {label: value, 'id': 7}})}</script>"
    ),
    "a program's state in ASCII": lambda label, value: (
        f"<script>window.STATE={json.dumps({'user': {label: value, 'id': 7}})}</script>"
    ),
    "a state written twice": lambda label, value: (
        f"<script>var s=JSON.parse({_json(_json({label: value}))})</script>"
    ),
    "a state in single quotes": _in_single_quotes,
    "a state in pieces": _flight,
    "labels and values": lambda label, value: (
        f"<script type='application/json'>{json.dumps([{'label': label, 'value': value}])}</script>"
    ),
    "HTML in a state": _html_in_json,
    "linked data": lambda label, value: (
        f"<script type='application/ld+json'>{_json({'description': f'{label}: {value}'})}</script>"
    ),
    "lists of lists": lambda label, value: (
        f"<script>var d=[[1,{_json(label)},{_json(value)}]];</script>"
    ),
    "HTML in a script": lambda label, value: (
        f"<script>e.innerHTML=`<li><b>{label}</b> {escape(value)}</li>`</script>"
    ),
    "a comment": lambda label, value: f"<!-- {label}: {value} --><p>x</p>",
    "a link's query": lambda label, value: (
        f'<a href="/share?u=4&amp;text={quote_plus(f"{label}: {value}")}&amp;x=1">Share</a>'
    ),
    "a link's fragment": lambda label, value: f'<a href="#{quote(f"{label}={value}")}">x</a>',
    "base64": lambda label, value: (
        f"<script>b=atob('{base64.b64encode(f'{label}: {value}'.encode()).decode()}')</script>"
    ),
    "a style sheet": lambda label, value: (
        f"<style>.a::before{{content:{_json(f'{label}: {value}')}}}</style><p class=a></p>"
    ),
    "numbers of letters": lambda label, value: (
        f"<p>{label}: {''.join(f'&#x{ord(char):x};' for char in value)}</p>"
    ),
    "letter by letter": lambda label, value: (
        f"<p>{label}: {''.join(f'<span>{escape(char)}</span>' for char in value)}</p>"
    ),
    "word by word": lambda label, value: (
        f"<p>{label}: {' '.join(f'<em>{escape(word)}</em>' for word in value.split())}</p>"
    ),
    "a soft hyphen": _cut("&shy;"),
    "a space without width": _cut("&#8203;"),
    "hard spaces": lambda label, value: f"<p>{label}:&nbsp;{value.replace(' ', '&nbsp;')}</p>",
    "a sentence": lambda label, value: (
        f"<p>The {label.lower()} is {escape(value)}, as all at the meeting know; note it.</p>"
    ),
    "brackets": lambda label, value: f"<p>Minutes ({label}: {escape(value)}) were read.</p>",
    "bars": lambda label, value: f"<p>Home | {label} | {escape(value)} | Help</p>",
    "a title": lambda label, value: f"<title>{label}: {escape(value)} - Site</title><p>x</p>",
}


def page(piece: str) -> bytes:
    """Return a page with *piece* in it, among words that have nothing to do with it."""
    return (
        f"<!doctype html><body><h1>Welcome to our pages</h1>{piece}"
        "<p>The next meeting will be held in the usual place.</p></body>"
    ).encode()
