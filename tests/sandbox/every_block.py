"""One of every block and element that a bot may show, as messages."""

from __future__ import annotations

from tests.sandbox.kit import Block, actions, button, option, plain, section, select

MARKUP = (
    "*bold* _italic_ ~strike~ `code` snake_case_word\n> quoted\n```fenced <b>```"
    "<https://example.org|a link> <javascript:alert(1)|no link> <slack://user?team=T1&id=U1|a chat> "
    "<@UERIKA00001> <#CCAMPUS0001|campus> <!here> <!date^1795569600^{date_num} {time}|then> "
    "&lt;b&gt; &amp; :seedling: :wave::skin-tone-4: :no_such_sign:"
)
PICTURE = {"image_url": "https://example.org/cat.gif", "alt_text": "A cat waves"}
CONFIRM = {
    "title": plain("Sure?"),
    "text": plain("It is for good."),
    "confirm": plain("Yes"),
    "deny": plain("No"),
}

WORDS: list[Block] = [
    {"type": "header", "text": plain("A header")},
    section(MARKUP),
    {"type": "section", "fields": [plain("A field"), plain("Another")]},
    {"type": "divider"},
    {"type": "context", "elements": [{"type": "image", **PICTURE}, plain("A context")]},
    {"type": "image", "title": plain("A picture"), **PICTURE},
]

_STEPS = [{"type": "rich_text_section", "elements": [{"type": "text", "text": "A step"}]}]
RICH: list[Block] = [
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "Rich and bold", "style": {"bold": True}},
                    {"type": "link", "url": "https://example.org", "text": "a rich link"},
                    {"type": "user", "user_id": "UBUDI000001"},
                    {"type": "emoji", "name": "herb"},
                ],
            },
            {"type": "rich_text_list", "style": "ordered", "indent": 0, "elements": _STEPS},
            {"type": "rich_text_quote", "elements": [{"type": "text", "text": "A rich quote"}]},
            {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "A rich fence"}]},
        ],
    },
    {
        "type": "table",
        "rows": [[{"type": "raw_text", "text": "Tie"}], [{"type": "raw_text", "text": "Erika"}]],
    },
]
MARKDOWN: list[Block] = [{"type": "markdown", "text": "## A heading\n\n- **one**\n- two\n\n> said"}]

ELEMENTS: list[Block] = [
    actions(
        button("plain"),
        button("asking", text=plain("Ask"), style="danger", confirm=CONFIRM),
        button("link", text=plain("Open"), url="https://example.org", style="primary"),
        {"type": "overflow", "action_id": "more", "options": [option("a", "First"), option("b", "Second")]},
        select("pick", "one", "two", placeholder=plain("Pick one")),
        {"type": "users_select", "action_id": "who", "placeholder": plain("Pick somebody")},
        {"type": "channels_select", "action_id": "where", "placeholder": plain("Pick a channel")},
        {"type": "datepicker", "action_id": "day", "initial_date": "2026-12-01"},
        {"type": "timepicker", "action_id": "hour", "initial_time": "09:00"},
        {"type": "datetimepicker", "action_id": "both", "initial_date_time": 1795569600},
        {"type": "radio_buttons", "action_id": "radio", "options": [option("r", "A radio")]},
        {"type": "checkboxes", "action_id": "box", "options": [option("c", "A checkbox")]},
    ),
]


def _input(block_id: str, element: Block, **more: object) -> Block:
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(block_id.title()),
        "element": {"action_id": "it", **element},
        "optional": True,
        **more,
    }


INPUTS: list[Block] = [
    _input(
        "name", {"type": "plain_text_input", "max_length": 20}, optional=False, hint=plain("As you call them")
    ),
    _input("note", {"type": "plain_text_input", "multiline": True}),
    _input("mail", {"type": "email_text_input"}),
    _input("site", {"type": "url_text_input"}),
    _input("count", {"type": "number_input", "is_decimal_allowed": False}),
    _input(
        "days", {"type": "multi_static_select", "options": [option("mo", "Monday"), option("tu", "Tuesday")]}
    ),
    _input("people", {"type": "multi_users_select"}),
    {"type": "alert", "text": plain("An alert"), "level": "info"},
]
