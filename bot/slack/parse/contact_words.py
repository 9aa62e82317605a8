"""Verbs of getting in touch, in both languages, by who wrote to whom."""

from __future__ import annotations

from bot.slack.parse.patterns import either, phrase

_MESSAGE = r"(?:message|note|text|email|e-mail|dm|mail|line|card|voice note|call|reply|letter)"
_PESAN = r"(?:pesan|chat|wa|email|kabar|surat|salam|dm|voice note)"
_COFFEE = (
    r"(?:coffee|lunch|dinner|breakfast|brunch|drinks?|tea|call|phone call|chat|video call|catch-up|catchup)"
)

_NICE = r"(?:quick|nice|great|long|short|good|lovely)"

SELF_ID = r"(?:aku|saya|gue|gw|gua|ak|kita|kami)"
ME_ID = r"(?:(?:ke )?(?:aku|saya|gue|gw|gua|kami|kita))"
PAST_ID = r"(?:sudah|udah|udh|sdh|dah|telah|barusan|baru saja|baru|habis|abis|tadi|sempat|sempet|akhirnya)"

# English, the member's own doing; and the same with nobody named.
OUT_EN = either(
    rf"""
    (?:wrote|written)(?: (?:back|an? {_MESSAGE}))?(?: to)?
    (?:texted|messaged|emailed|e-mailed|mailed)(?: back)?|answered|called(?: up| back)?|phoned|rang|pinged
    dm'd|dmed|dm'ed|whatsapped
    contacted|reached out to|said (?:hi|hello|hey) to|greeted|checked in (?:with|on)|replied to|responded to
    got back to|followed up with|got in touch with|tried calling
    (?:sent|dropped|left|shot) (?:an? )?{_MESSAGE} (?:to|for)
    """
)
OUT_EN_ALONE = (
    r"(?:wrote|texted|messaged|emailed|called|phoned|pinged|reached out|said (?:hi|hello)|replied)(?: back)?"
)
# English, both of them.
BOTH_EN = either(
    rf"""
    (?:talked|spoke|spoken|chatted) (?:to|with|up with)|met(?: up)?(?: with)?|saw|seen|caught up with
    hung out with|zoomed with|facetimed(?: with)?|ran into|bumped into|visited|connected with|reconnected with
    (?:(?:was|were|been) )?in touch with
    (?:had|grabbed|went for|got|log|logged) (?:an? )?(?:{_NICE} )*{_COFFEE} with
    (?:had|grabbed) (?:an? )?(?:{_NICE} )*(?:catch up|meeting|talk|conversation|beer) with
    """
)
BOTH_EN_ALONE = rf"(?:talked|spoke|chatted|met(?: up)?|caught up|had (?:an? )?{_COFFEE})"
# English, the tie's doing; the second kind needs to say to whom.
IN_EN = either(
    """
    wrote|written|texted|messaged|emailed|e-mailed|called|phoned|rang|pinged|replied|responded|answered
    reached out|dm'd|dmed|said (?:hi|hello|hey)|got back|checked in|got in touch
    """
)
IN_EN_ME = either(
    rf"""
    (?:contacted|greeted|thanked|asked|visited|emailed|texted|messaged) (?:me|us)(?: back)?
    (?:sent|dropped|left|gave|wrote) (?:me|us) (?:an? )?{_MESSAGE}
    """
)
TO_ME = r"(?:back|me|us|to me|to us|first|again|on me|with me)"

# Indonesian, the member's own doing.
OUT_VERB_ID = either(
    rf"""
    (?:nge-?|ng|ku)?(?:chat|wa|whatsapp|dm|ping|email|reply|colek)|chatt?in|wain|mengemail|ngemail
    (?:ku)?sapa|nyapa|menyapa|sapain|nyapain|(?:ku)?hubungi|menghubungi|hubungin|ngehubungi|ngehubungin
    (?:ku)?kontak|ngontak|mengontak|kontek|(?:ku)?telepon|(?:ku)?telpon|telfon|tlp|menelepon|menelpon|nelepon
    nelpon|nelfon|sms|(?:ku)?balas|(?:ku)?bales|membalas|ngebales|nyolek|kabari|kabarin|ngabarin|mengabari
    say (?:hi|hello|halo)|bilang (?:hai|halo|hi)|(?:tanya|nanya|tanyain|nanyain|menanyakan) kabar
    tulis(?: surat)?|menulis|nulis|(?:kirim|ngirim|mengirim|kirimin|ngirimin|mengirimkan) {_PESAN}
    """
)
OUT_ID = rf"(?:{OUT_VERB_ID})(?: (?:ke|sama|dengan|dgn|kepada|kpd|pada|ama|sm|untuk|buat))?"
OUT_ID_ALONE = either(
    """
    (?:nge-?|ng|ku)?(?:chat|wa|dm)|(?:ku)?sapa|nyapa|menyapa|(?:ku)?hubungi|menghubungi|hubungin|(?:ku)?kontak
    (?:ku)?telepon|telpon|nelpon|nelepon|menelepon|(?:ku)?balas|bales|membalas|kabarin|ngabarin
    """
)
BOTH_ID_ALONE = "ngobrol|mengobrol|ketemuan|telponan|teleponan|chatan|kontakan"
# Indonesian, both of them.
BOTH_VERB_ID = either(
    """
    ngobrol(?:-ngobrol)?|mengobrol|ngobrolan|ketemu|bertemu|ketemuan|jumpa|berjumpa|ngopi|ngeteh
    makan(?: (?:siang|malam|bareng))*|teleponan|telponan|telfonan|chatan|chattingan|chatting|bicara|berbicara
    bincang|berbincang|ngomong|nongkrong|video ?call(?:an)?|vc|vidcall|meeting|kontakan|jalan|main|kopdar|zoom
    """
)
BOTH_ID = rf"(?:{BOTH_VERB_ID})(?: bareng)?(?: (?:sama|dengan|dgn|ama|sm|bareng|ke))?"
# Indonesian, the tie's doing.
IN_VERB_ID = either(
    rf"""
    (?:nge-?|ng)?(?:chat|wa|whatsapp|dm|ping|email|reply)|mengemail|nyapa|menyapa|sapa|hubungi|menghubungi
    ngehubungi|ngehubungin|hubungin|kontak|ngontak|mengontak|telepon|telpon|menelepon|menelpon|nelepon|nelpon
    nelfon|sms|balas|bales|membalas|ngebales|jawab|menjawab|nyolek|colek|kabari|ngabarin|mengabari|say hi
    (?:kirim|ngirim|mengirim) {_PESAN}
    """
)
ANSWER_ID = (
    r"(?:balas|bales|membalas|ngebales|jawab|menjawab|reply)"
    r"(?: (?:chat|pesan|wa|email)(?:-?ku| aku| saya| gue)?)?"
)
PASSIVE_ID = r"di-?(?:chat|wa|dm|email|sapa|hubungi|kontak|telepon|telpon|sms|balas|bales|ping|colek|kabari)"

_BASE_EN = either(
    r"""
    talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|writ(?:e|ing)|text(?:ing)?|call(?:ing)?|messag(?:e|ing)
    catch(?:ing)? up|check(?:ing)? in|meet(?:ing)?(?: up)?|reach(?:ing)? out|ping(?:ing)?
    say(?:ing)? (?:hi|hello)
    contact(?:ing)?|e-?mail(?:ing)?|phone|get in touch|hang out|see|hear from|greet|touch base|follow up
    have (?:a )?(?:coffee|lunch|chat|call)|drop a line|keep in touch|stay in touch
    """
)
_WANT = either(
    r"""
    (?:(?:can|could|would) you )?(?:remind|nudge|ping|tell|help) me (?:to|about)|don't let me forget to
    i (?:want|need|would like|would love|wish|plan|hope) to|i'd (?:like|love) to|i wanna|want to
    (?:ingatkan|ingetin|bantu)(?: (?:aku|saya|gue|gw))?(?: (?:untuk|buat|supaya|agar|biar))?
    (?:aku|saya|gue|gw|gua) (?:mau|ingin|pengen|pengin|pingin|perlu|harus)|mau|pengen|ingin
    """
)
# `remind me about Erika every 6 weeks`, and what it is that one is to be reminded of.
REMINDED = phrase(
    r"^(?:(?:(?:can|could|would) you )?(?:remind|nudge|ping|ask) me|(?:ingatkan|ingetin|colek|kabari)"
    r"(?: (?:aku|saya|gue|gw))?)(?: (?:about|of|soal|tentang|mengenai))?"
)
CONTACTING = phrase(
    rf"(?:(?:to|about|untuk|buat|supaya) )?(?:(?:{_BASE_EN})(?: (?:to|with|on|for))?|{OUT_ID}|{BOTH_ID})(?= )"
    r"|about|of|soal|tentang|mengenai"
)
# A wish to be in touch, which counts when it says how often.
WISH = phrase(
    rf"^(?:(?:{_WANT}) )?(?:(?:tetap|tetep|rutin|bisa|selalu|always|regularly|keep|stay) )*"
    rf"(?:(?:{_BASE_EN})(?: (?:to|with|on|for))?|{OUT_ID}|{BOTH_ID})(?= )"
)
