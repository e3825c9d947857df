"""Rules of three areas, written anew from docs/rules.md and held to the vectors: python3 conformance.py [their folder]"""
import json, pathlib, re, sys
LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
DOMAIN = re.compile(rf"{LABEL}(?:\.{LABEL})*")
LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
def so(value, *rules): return dict(value=value, because=list(rules))
def domain_of(text): return text.lower() if len(text) <= 253 and DOMAIN.fullmatch(text) else None
def is_domain_allowed(email, domains):  # ED1 to ED6, ED9
    if not isinstance(email, str) or not isinstance(domains, list): return so(False, "ST10")
    local, at, rest = email.partition("@")
    domain = domain_of(rest) if at and LOCAL.fullmatch(local) and "=?" not in local else None
    if domain is None or len(local) > 64 or len(email) > 254: return so(False, "ED4")
    if domain.split(".")[-1].isdigit(): return so(False, "ED4", "ED9")
    if not domains: return so(True, "ED1")
    bare = [re.sub("^@", "", entry.strip(" \t\n\v\f\r")) for entry in domains if isinstance(entry, str)]
    if domain in map(domain_of, bare): return so(True, "ED2")
    return so(False, "ED3") | dict(facts=dict(ED3=dict(domain=domain)))
def can_stay_with_email(email, domains):  # ED8
    added = is_domain_allowed(email, domains)
    return added if added["value"] or added["because"] == ["ST10"] else so(True, "ED8")
ROLES = ("owner", "full", "limited", "readOnly", "restricted")
def help_desk_access_level(settings, role, withheld=False):  # HD1 to HD4, HD6, HD8, RL8
    switches = [settings.get(name) for name in ("base", "fullAccess", "decryption")] if isinstance(settings, dict) else []
    if [type(each) for each in [*switches, withheld]] != [bool] * 4: return so(None, "ST10")
    base, full, decryption = switches
    if not base: return so(dict(level="denied", mayDecrypt=False), "HD1", *["HD6"] * (full or decryption))
    known = role in ROLES
    level, rule = ("readOnly", "HD2") if not full else (role, "HD3") if known else ("readOnly", "HD8")
    more = [] if not decryption else ["RL8"] if withheld else ["HD4"] if known else ["HD4", "ST10"]
    return so(dict(level=level, mayDecrypt=decryption and known and not withheld), rule, *more)
TABLE = {}  # kind and level: rule, edited from, used from, shared
def row(kinds, levels, *cells): TABLE.update({(kind, level): cells for kind in kinds.split() for level in levels.split()})
ANY, NONE = "tenant group team", ("none", "none", "no")
row("number", "tenant", "AS1", "made", "made", "no"), row("number", "team", "AS2", "above", "above", "no")
row("template", ANY, "AS3", "any", "any", "byDefault"), row("customNode", "tenant", "AS4", "made", "any", "byDefault")
row("customNode", "group", "AS5", "above", "any", "byDefault"), row("bot", "tenant", "AS6", "made", "made", "no")
row("bot", "group", "AS7", "above", "above", "no"), row("smartLink logbook mediaFile consentGroup", ANY, "AS8", "any", "any", "tenantWide")
row("service flow integration", ANY, "AS9", "made", "made", "no"), row("app", ANY, "AS10", "made", "made", "onRequest")
row("sftpConfiguration", ANY, "AS22", "made", "made", "no"), row("profileStore contactPolicy usageReports", "group team", "AS23", *NONE)
row("profileStore contactPolicy", "tenant", "AS23", "any", "any", "never"), row("usageReports", "tenant", "AS23", "none", "any", "never")
def cell_of_sharing_table(person, action, asset):  # AS1 to AS11, AS16, AS18, AS19, AS22, AS23, for a Full user of the tenant
    kind, made, here, rows = asset["kind"], asset["madeAt"], person["current"], ("tenant", "group", "team")
    rule, edited, used, shared = TABLE.get((kind, made["level"]), ("AS11", *NONE))
    if action == "share" and shared in ("no", "never"): return so(False, "AS16" if shared == "no" else rule)
    above = rows.index(here["level"]) == rows.index(made["level"]) - 1
    found = {"any": True, "none": False, "made": here == made, "above": here == made or above}[used if action == "use" else edited]
    unedited = ["AS18"] * (kind == "usageReports" and action == "edit")
    return so(True, rule, *["AS19"] * (action == "share" and shared != "onRequest"), "RL2") if found else so(False, rule, *unedited)
QUESTIONS = {"emailDomains": dict(isDomainAllowed=is_domain_allowed, canStayWithEmail=can_stay_with_email),
             "helpDesk": dict(helpDeskAccessLevel=help_desk_access_level), "sharingTable": dict(canAccessAsset=cell_of_sharing_table)}
folder, agreed = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "../vectors"), True
for name, asked in QUESTIONS.items():  # Of the sharing table, value and rules are compared; of the others, the facts too.
    for part in json.loads((folder / f"{name}.json").read_text("utf-8"))["questions"]:
        if (answer := asked.get(part["question"])) is None: continue
        wrong = [v for v in part["vectors"] if answer(*v["input"]) != {k: v[k] for k in v if k in ("value", "because") or k == "facts" and name != "sharingTable"}]
        print(f'{part["question"]} in {name}: {len(part["vectors"]) - len(wrong)} of {len(part["vectors"])} agree', *wrong[:3], sep="\n  ")
        agreed = agreed and not wrong
sys.exit(0 if agreed else 1)
