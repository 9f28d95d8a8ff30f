#!/usr/bin/env bash
# A new fund from nothing: made by `create` and act files alone; a statement and prices are imported, holdings valued in
# two currencies, a purchase is proposed by one officer and approved by another, a report is written in French, and the
# log is verified with openssl and python3, without this program.
# Usage: new_fund.sh PATH-OF-alem-desk-cli   (needs openssl and python3)
set -euo pipefail
cli=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
umask 077
step() { printf -- '-- %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
# field DOCUMENT EXPRESSION: evaluates an expression on a JSON document `d`
field() { python3 -c 'import json,sys; d=json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' "$1" "$2"; }
as() { # as OFFICER ARGUMENTS…
  local who=$1; shift
  "$cli" -f fund.alem --officer "$who" --passphrase-file "$who.pass" "$@"
}

step 'create'
for who in aru bek dana; do echo "acceptance-$who" > "$who.pass"; done
cat > policy.json <<'J'
{"type":"setApprovalPolicy","expiryHours":72,"rules":[{"act":"recordPurchase","role":"approver","above":"100000.00"}]}
J
"$cli" --json create fund.alem --name 'Fonds « Essai »' --origin essai.example/desk --currency USD --currency KZT \
  --zone Asia/Almaty --officer aru --passphrase-file aru.pass --officer-add 'aru:Aru Essai:administrator+officer' \
  --officer-add 'bek:Bek Essai:approver' --officer-add 'dana:Dana Essai:riskOfficer' \
  --officer-passphrase bek=bek.pass --officer-passphrase dana=dana.pass --policy policy.json > created.json
[ "$(field created.json 'd["entries"]')" -ge 6 ] || fail 'entries of the founding act'
[ "$(stat -c %a fund.keys)" = 700 ] || fail 'the keys folder is closed'
[ "$(stat -c %a fund.keys/aru.key)" = 600 ] || fail 'a key file is closed'
vkey=$("$cli" -f fund.alem vkey)
[ "$vkey" = "$(field created.json 'd["vkey"]')" ] || fail 'vkey'

step 'register by act files'
act() { as "$1" act - > /dev/null; }
act aru <<< '{"type":"registerAsset","asset":"BTC","class":"cryptoAsset","decimals":8,"name":"Bitcoin","network":"Bitcoin"}'
act aru <<< '{"type":"registerAsset","asset":"BNB","class":"cryptoAsset","decimals":8,"name":"BNB","network":"BNB Smart Chain"}'
act aru <<< '{"type":"registerCounterparty","counterparty":"bourse","name":"Bourse Essai","roles":["exchange"],"jurisdiction":"KZ"}'
act aru <<< '{"type":"registerCounterparty","counterparty":"banque","name":"Banque Essai","roles":["bank"],"jurisdiction":"KZ"}'
act aru <<< '{"type":"registerAccount","account":"bourse/spot","counterparty":"bourse","name":"Spot","tier":"hot","segregation":"omnibus","active":true}'
act aru <<< '{"type":"registerAccount","account":"banque/usd","counterparty":"banque","name":"Dollars","tier":"warm","segregation":"segregated","active":true}'

step 'import prices'
python3 - <<'P'
import datetime
day = datetime.date(2026, 1, 1)
files = {"btc": 90000, "bnb": 800, "kzt": 520}
for name, level in files.items():
    with open(name + ".csv", "w") as out:
        out.write("Date,Open,High,Low,Close\n")
        last = level
        for n in range(60):
            close = level + (n * 7) % 11
            out.write(f"{day + datetime.timedelta(n)},{last}.00,{max(last, close) + 1}.00,{min(last, close) - 1}.00,{close}.00\n")
            last = close
P
as aru import prices btc.csv --asset BTC --quote USD --source Essai > /dev/null
as aru import prices bnb.csv --asset BNB --quote USD --source Essai > /dev/null
as aru import prices kzt.csv --asset USD --quote KZT --source Essai --json > prices.json
[ "$(field prices.json 'd["entries"][0]["type"]')" = priceHistoryImported ] || fail 'price history sealed'

step 'import a statement'
cat > statement.csv <<'C'
User_ID,UTC_Time,Account,Operation,Coin,Change,Remark
4711,2026-02-02 08:00:00,Spot,Deposit,BTC,2.00000000,
4711,2026-02-03 09:15:10,Spot,Transaction Buy,BNB,100.00000000,
4711,2026-02-03 09:15:10,Spot,Transaction Spend,BTC,-0.88000000,
4711,2026-02-03 09:15:10,Spot,Transaction Fee,BNB,-0.07500000,
4711,2026-02-09 00:40:00,Spot,Simple Earn Flexible Interest,BNB,0.12340000,
C
"$cli" -f fund.alem import binance-statement statement.csv --account bourse/spot --dry-run --json > preview.json
[ "$(field preview.json 'len(d["rows"])')" = 5 ] || fail 'preview rows'
[ "$(field preview.json '[t["after"] for t in d["totals"] if t["coin"]=="BNB"][0]')" = 100.04840000 ] || fail 'control total'
as aru import binance-statement statement.csv --account bourse/spot > /dev/null
as aru import binance-statement statement.csv --account bourse/spot --json > again.json || fail "a file that is known is no refusal"
[ "$(field again.json 'd["alreadyKnown"], d["entries"]')" = "(True, [])" ] || fail "a second import adds nothing"

step 'holdings in USD and KZT'
"$cli" -f fund.alem holdings --as-of 2026-02-28 --json > usd.json
"$cli" -f fund.alem holdings --as-of 2026-02-28 --currency KZT --json > kzt.json
[ "$(field usd.json '[p["quantity"] for p in d["positions"] if p["asset"]=="BTC"][0]')" = 1.12000000 ] || fail 'BTC held'
python3 - <<'P' || fail 'values agree with the prices, exactly'
import json
from decimal import Decimal as D
usd, kzt = (json.load(open(n)) for n in ("usd.json", "kzt.json"))
for d in (usd, kzt):
    assert D(d["totals"]["value"]) == sum(D(p["value"]) for p in d["positions"]), d["totals"]
for p in usd["positions"]:
    if p["price"]:
        assert abs(D(p["value"]) - D(p["quantity"]) * D(p["price"])) <= D("0.005"), p
rate = D(json.loads(json.dumps(kzt["totals"]["value"]))) / D(usd["totals"]["value"])
assert 515 < rate < 535, rate
P

step 'a purchase, proposed and approved by a second officer'
act aru <<< '{"type":"recordReceipt","account":"banque/usd","asset":"USD","quantity":"2000000.00","source":"contribution","effective":"2026-03-01T05:00:00Z"}'
cat > purchase.json <<'J'
{"type":"recordPurchase","account":"bourse/spot","asset":"BTC","quantity":"10","price":"90005.00","paidAsset":"USD",
 "paidFrom":"banque/usd","fee":"450.00","effective":"2026-03-02T06:00:00Z","reference":"essai-1"}
J
as aru act purchase.json --json > proposed.json
n=$(field proposed.json 'd["proposal"]')
as aru approve "$n" --json > own.json && fail 'nobody approves what they proposed'
[ "$(field own.json 'd["error"]["code"] in ("ownProposal","roleMissing")')" = True ] || fail 'own proposal refused'
as bek approve "$n" --reason 'vu' > /dev/null
"$cli" -f fund.alem holdings --json > after.json
[ "$(field after.json '[p["quantity"] for p in d["positions"] if p["asset"]=="BTC"][0]')" = 11.12000000 ] || fail 'purchase holds'
[ "$(field after.json '[p["quantity"] for p in d["positions"] if p["asset"]=="USD"][0]')" = 1099500.00 ] || fail 'paid with its fee'

step 'refused with figures'
set +e
as aru act - --json > refused.json <<< '{"type":"recordWithdrawal","account":"bourse/spot","asset":"BTC","quantity":"12","destination":"x","effective":"2026-03-03T06:00:00Z"}'
status=$?
set -e
[ $status = 1 ] || fail "refusal has status $status"
[ "$(field refused.json 'd["error"]["code"]')" = insufficientHolding ] || fail 'insufficientHolding'
[ "$(field refused.json 'd["error"]["figures"]["held"]')" = 11.12000000 ] || fail 'figures'

step 'report in French'
"$cli" -f fund.alem report holdings --language fr --as-of 2026-03-31 --format csv --lots -o etat.csv > /dev/null
"$cli" -f fund.alem report holdings --language fr --as-of 2026-03-31 --format json --lots -o etat.json > /dev/null
"$cli" -f fund.alem report holdings --language fr --as-of 2026-03-31 --format pdf --lots -o etat.pdf > sortie.txt
[ "$(head -c 5 etat.pdf)" = '%PDF-' ] || fail 'a PDF'
grep -q "$(sha256sum etat.json | cut -d' ' -f1)" sortie.txt || fail 'the PDF and the JSON have one content'

step 'verify, with and without this program'
as aru checkpoint -o cp.txt --to acceptance > /dev/null
"$cli" -f fund.alem verify --checkpoint cp.txt --vkey "$vkey" --json > verified.json
[ "$(field verified.json 'd["sound"] and d["anchored"]')" = True ] || fail 'sound and anchored'
"$cli" -f fund.alem log > log.txt
VKEY=$vkey python3 - <<'P' || fail 'the log by openssl and python3 alone'
import base64, hashlib, json, os, subprocess
entries = open("log.txt", "rb").read().splitlines()
leaf = lambda e: hashlib.sha256(b"\0" + e).digest()
def root(h):
    if len(h) == 1: return h[0]
    k = 1
    while k * 2 < len(h): k *= 2
    return hashlib.sha256(b"\1" + root(h[:k]) + root(h[k:])).digest()
text, signatures = open("cp.txt", encoding="utf-8").read().split("\n\n")
origin, size, head = text.split("\n")
assert base64.b64decode(head) == root([leaf(e) for e in entries[: int(size)]]), "root"
key = base64.b64decode(os.environ["VKEY"].split("+", 2)[2])[1:]
signature = base64.b64decode(signatures.split(" ")[2])[4:]
def verified(public, message, sig):
    open("k.der", "wb").write(bytes.fromhex("302a300506032b6570032100") + public)
    open("m", "wb").write(message); open("s", "wb").write(sig)
    done = subprocess.run("openssl pkeyutl -verify -pubin -keyform DER -inkey k.der -rawin -in m -sigfile s".split(), capture_output=True)
    return done.returncode == 0
assert verified(key, (text + "\n").encode(), signature), "checkpoint signature"
assert not verified(key, (text + "x\n").encode(), signature), "a changed checkpoint is noticed"
for number, entry in enumerate(entries):
    document = json.loads(entry)
    assert document["number"] == number
    again = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert again == entry, ("canonical", number)
print("   ", len(entries), "entries, root and signature agree")
P
as aru prove 3 -o three.tlog-proof > /dev/null
head -1 three.tlog-proof | grep -q '^c2sp.org/tlog-proof' || fail 'tlog-proof header'
"$cli" -f fund.alem consistency --from 4 -o consistency.json > /dev/null

step 'tampering is noticed'
cp fund.alem bad.alem
python3 - <<'P'
import sqlite3
db = sqlite3.connect("bad.alem")
for (name,) in db.execute("select name from sqlite_master where type='trigger'").fetchall():
    db.execute(f'drop trigger "{name}"')
db.commit()
P
set +e
"$cli" -f bad.alem verify > /dev/null 2> bad.txt
status=$?
set -e
[ $status = 1 ] || [ $status = 4 ] || fail "an altered file has status $status"
echo 'all done'
