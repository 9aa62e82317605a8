"""What is known of a tie, each fact a short line."""

from __future__ import annotations

from bot.core.model import Address, AddressKind, Kind, Language, Register, Tie
from bot.slack.text import EMPTY, Text, as_it_is, together, typed
from bot.slack.views import fit
from bot.slack.words import N_, Words

_LIKE = 40
_ADDRESS = 120
_MOST = 10

SERVICES = {
    AddressKind.WHATSAPP: "WhatsApp",
    AddressKind.TELEGRAM: "Telegram",
    AddressKind.EMAIL: "Email",
    AddressKind.LINKEDIN: "LinkedIn",
    AddressKind.INSTAGRAM: "Instagram",
    AddressKind.X: "X",
}
_SIGNS = {
    AddressKind.WHATSAPP: "+",
    AddressKind.TELEGRAM: "@",
    AddressKind.INSTAGRAM: "@",
    AddressKind.X: "@",
}
_KINDS = {
    Kind.HELLO: N_("a hello"),
    Kind.GIF: N_("a GIF"),
    Kind.STORY: N_("in touch"),  # whose story, and what sort, the word alone would not tell
    Kind.EVENT: N_("in touch"),
    Kind.ASK: N_("a question"),
    Kind.THANKS: N_("a thank-you"),
    Kind.OTHER: N_("in touch"),
}
LANGUAGES = {Language.ID: N_("Indonesian"), Language.EN: N_("English")}


def kind(words: Words, what: Kind) -> Text:
    return words.say(_KINDS[what])


def likes(words: Words, tie: Tie) -> Text:
    if not tie.likes:
        return EMPTY
    shown = [typed(fit.shortened(like, _LIKE)) for like in tie.likes[:_MOST]]
    return words.say("likes {likes}", likes=words.joined(shown))


def written(address: Address) -> str:
    """An address as people write it: `+62812…`, `@erika`."""
    return _SIGNS.get(address.kind, "") + address.value


def addresses(words: Words, tie: Tie) -> Text:
    shown = [_address(address) for address in tie.addresses[:_MOST]]
    return together(shown, " · ")


def _address(address: Address) -> Text:
    return together([as_it_is(SERVICES[address.kind]), typed(fit.shortened(written(address), _ADDRESS))])


def speaks(words: Words, tie: Tie) -> Text:
    """The language of the ideas, where one was chosen for this tie."""
    spoken = [words.say(LANGUAGES[tie.language])] if tie.language else []
    spoken += [register(words, tie.register)] if tie.register else []
    return words.say("ideas in {language}", language=together(spoken, ", ")) if spoken else EMPTY


def register(words: Words, chosen: Register) -> Text:
    return words.say("polite, with “Anda”") if chosen is Register.FORMAL else words.say("casual, with “kamu”")
