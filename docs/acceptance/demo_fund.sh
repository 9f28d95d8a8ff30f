#!/usr/bin/env bash
# The demonstration fund: every command once, with its exit status and the shape of its JSON.
# Usage: demo_fund.sh PATH-OF-alem-desk-cli   (needs python3)
set -euo pipefail
cli=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
# expect STATUS ARGUMENTS…: standard output goes to out
expect() {
  local want=$1 got=0; shift
  "$cli" "$@" > out 2> err || got=$?
  [ "$got" = "$want" ] || { cat out err >&2; fail "status $got, not $want: $*"; }
}
# shape EXPRESSION: must be true of the JSON document in out
shape() { python3 -c 'import json,sys; d=json.load(open("out")); sys.exit(0 if eval(sys.argv[1]) else 1)' "$1" || { head -c 2000 out >&2; fail "shape: $1"; }; }
officer() { echo "--officer $1 --passphrase-file $1.pass"; }

expect 0 --json demo fund.alem
shape 'len(d["officers"]) == 5 and d["entries"] > 200 and d["vkey"].startswith("alatau.example/desk+")'
python3 - <<'P'
import json
d = json.load(open("out"))
for o in d["officers"]:
    open(o["officer"] + ".pass", "w").write(o["passphrase"] + "\n")
open("cp.txt", "w").write(d["checkpoint"])
open("vkey", "w").write(d["vkey"])
P
expect 1 --json demo fund.alem
shape 'd["error"]["code"] == "alreadyExists"'

expect 0 demo again.alem
expect 0 -f fund.alem log && mv out one
expect 0 -f again.alem log && mv out two
cmp one two || fail 'the demonstration is the same every time'

for word in holdings transactions lots disposals officers counterparties assets accounts approvals prices; do
  expect 0 -f fund.alem $word
  [ -s out ] || fail "$word says nothing"
  expect 0 -f fund.alem $word --as-of 2026-03-31 --known-on 2026-04-30 --json
  key=$word; [ $word = holdings ] && key=positions
  shape "len(d['$key']) > 0 and d['asOf'] == '2026-03-31' and d['knownOn'] == '2026-04-30'"
  expect 0 --language fr -f fund.alem $word
done
expect 0 -f fund.alem holdings --json
shape 'd["fictional"] and float(d["totals"]["value"]) > 3e8 and d["totals"]["stale"] >= 1'
shape 'all(isinstance(p["quantity"], str) for p in d["positions"])'
expect 0 -f fund.alem disposals --json
shape 'any(len(x["lots"]) > 1 for x in d["disposals"])'
expect 0 -f fund.alem approvals --json
shape '[a["state"] for a in d["approvals"]].count("pending") == 3'
shape '{"pending","approved","rejected","withdrawn"} == {a["state"] for a in d["approvals"]}'
python3 -c 'import json; d=json.load(open("out")); print(*[a["proposal"] for a in d["approvals"] if a["state"]=="pending" and a["act"]["type"]=="recordPurchase"])' > pending
purchase=$(cat pending)
expect 0 -f fund.alem prices --asset BTC --json
shape 'len(d["prices"]) > 400'
expect 0 -f fund.alem counterparties --json
shape 'len(d["counterparties"]) == 8 and any(c.get("suspended") for c in d["counterparties"])'

expect 1 -f fund.alem $(officer a.sadykova) approve "$purchase" --json
shape 'd["error"]["code"] in ("roleMissing", "ownProposal") and d["error"]["message"]'
expect 1 -f fund.alem $(officer t.akhmetov) reject "$purchase" --json
shape 'd["error"]["code"] == "reasonMissing"'
expect 0 -f fund.alem $(officer t.akhmetov) approve "$purchase" --reason seen --json
shape 'd["entries"][-1]["type"] == "purchased"'

printf '{"type":"setPrice","asset":"BTC","quote":"USD","price":"91300.00","source":"acceptance","effective":"2026-07-17T09:00:00Z"}' > act.json
expect 0 -f fund.alem $(officer a.sadykova) act act.json --key 00112233445566778899aabbccddeeff --json
shape 'not d["alreadyKnown"]'
expect 0 -f fund.alem $(officer a.sadykova) act act.json --key 00112233445566778899aabbccddeeff --json
shape 'd["alreadyKnown"]'
expect 1 -f fund.alem $(officer d.omarov) act act.json --json
shape 'd["error"]["code"] == "roleMissing" and d["error"]["figures"]["role"]'

printf 'User_ID,UTC_Time,Account,Operation,Coin,Change,Remark\n70110452,2026-07-01 10:00:00,Spot,Deposit,BTC,0.50000000,\n' > s.csv
expect 0 -f fund.alem import binance-statement s.csv --account saryarqa/spot --dry-run --json
shape 'd["counts"]["new"] == 1 and d["refusal"] is None'
printf 'Date,Open,High,Low,Close\n2026-07-10,1.00,1.00,1.00,1.00\n2026-07-11,1.00,1.01,0.99,1.00\n2026-07-12,1.00,1.01,0.99,1.00\n' > p.csv
expect 0 -f fund.alem $(officer a.sadykova) import prices p.csv --asset KZTE --quote KZT --source acceptance --dry-run --json
shape 'd["events"][0]["type"] == "priceHistoryImported"'

expect 0 -f fund.alem log --from 0 --to 4
[ "$(wc -l < out)" = 5 ] || fail 'five entries'
expect 0 -f fund.alem log --from 3 --to 3 --json
shape 'd[0]["number"] == 3'
expect 0 -f fund.alem vkey
[ "$(cat out)" = "$(cat vkey)" ] || fail 'vkey'
expect 0 -f fund.alem $(officer b.iskakov) checkpoint -o new.txt --json
shape 'd["size"] > 200 and len(d["root"]) == 64'
expect 0 -f fund.alem $(officer b.iskakov) prove 7 -o seven.tlog-proof
expect 0 -f fund.alem prove 7 --checkpoint new.txt -o - 
expect 0 -f fund.alem consistency --from 100 --to 200 -o c.json
expect 0 -f fund.alem verify --checkpoint cp.txt --checkpoint new.txt --vkey "$(cat vkey)" --json
shape 'd["sound"] and d["anchored"] and len(d["checkpoints"]) == 2'
expect 4 -f again.alem verify --checkpoint new.txt --vkey "$(cat vkey)" --json
shape 'not d["sound"] and d["checkpoints"][0]["verdict"] in ("rollback", "forked")'

for format in pdf csv json; do
  for language in en fr; do
    expect 0 -f fund.alem report holdings --language $language --format $format --lots -o h.$language.$format
    expect 0 -f fund.alem report audit-extract --language $language --format $format --from 0 --to 40 -o a.$language.$format
  done
done
cmp h.en.json h.fr.json || fail 'the canonical JSON knows no tongue'

echo secret > secret.pass
expect 0 key new k.key --passphrase-file secret.pass && mv out public
expect 0 key show k.key --passphrase-file secret.pass
cmp out public || fail 'the same public key'
expect 1 key new k.key --passphrase-file secret.pass --json
shape 'd["error"]["code"] == "keyExists"'
expect 1 key show k.key --passphrase-file a.sadykova.pass --json
shape 'd["error"]["code"] == "wrongPassphrase"'
expect 2 -f fund.alem nonsense
expect 2 --json
shape 'd["error"]["code"] == "usage"'
expect 0 --help
grep -q -- --officer out || fail 'help'
echo 'all done'
