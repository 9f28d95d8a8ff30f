#!/usr/bin/env bash
# A doctrine from its adoption to an override: adopted by two, a rule fires on imported prices, a purchase is refused, the
# case is taken step by step and overridden by two, the purchase goes through, and the log is verified.
# Usage: doctrine.sh PATH-OF-alem-desk-cli   (needs python3)
set -euo pipefail
cli=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
umask 077
step() { printf -- '-- %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
field() { python3 -c 'import json,sys; d=json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' "$1" "$2"; }
as() { # as OFFICER ARGUMENTS…
  local who=$1; shift
  "$cli" -f fund.alem --officer "$who" --passphrase-file "$who.pass" "$@"
}

step 'a fund with dollars'
for who in aru bek dana eda; do echo "acceptance-$who" > "$who.pass"; done
"$cli" --json create fund.alem --name 'Fonds Essai' --origin essai.example/desk --currency USD --zone Asia/Almaty \
  --officer aru --passphrase-file aru.pass --officer-add 'aru:Aru Essai:administrator+officer' \
  --officer-add 'bek:Bek Essai:approver' --officer-add 'dana:Dana Essai:riskOfficer' --officer-add 'eda:Eda Essai:approver' \
  --officer-passphrase eda=eda.pass --officer-passphrase bek=bek.pass --officer-passphrase dana=dana.pass > created.json
act() { as "$1" act - > /dev/null; }
act aru <<< '{"type":"registerAsset","asset":"BTC","class":"cryptoAsset","decimals":8,"name":"Bitcoin"}'
act aru <<< '{"type":"registerCounterparty","counterparty":"banque","name":"Banque Essai","roles":["bank"]}'
act aru <<< '{"type":"registerAccount","account":"banque/usd","counterparty":"banque","name":"Dollars","tier":"warm","segregation":"segregated","active":true}'
now=$(python3 -c 'import datetime; print(datetime.datetime.utcnow().strftime("%Y-%m-%dT%H:%M:%SZ"))')
act aru <<< "{\"type\":\"recordReceipt\",\"account\":\"banque/usd\",\"asset\":\"USD\",\"quantity\":\"100000\",\"source\":\"grant\",\"effective\":\"$now\"}"

step 'prices that fall by a quarter yesterday'
python3 - <<'P'
import datetime
today = datetime.datetime.utcnow().date()
with open("btc.csv", "w") as out:
    out.write("Date,Open,High,Low,Close,Volume\n")
    for n in range(60, 0, -1):
        close = 60000 if n > 1 else 45000
        out.write(f"{today - datetime.timedelta(n)},60000,60000,{close},{close},10\n")
P
as dana import prices btc.csv --asset BTC --quote USD --source Essai > /dev/null

step 'adopt'
cat > rules.txt <<'R'
# Shock.
R3: ON 1d WHEN return(BTC,1d) <= -15% THEN freeze(purchase) AND notify(committee) UNTIL return(BTC,1d) > -5%; APPROVALS 1 board WITHIN 1d ELSE ESCALATE
R6: ON 1d WHEN drawdown(BTC,30d) >= 50% THEN move_to_cold(80%,24h) UNTIL drawdown(BTC,30d) < 40%
R
cat > meta.json <<'J'
{"title":"Doctrine d'essai","words":[{"word":"board","role":"approver"},{"word":"committee","text":"Comité"}],
 "rules":{"R3":{"titleEn":"Shock","titleFr":"Choc","ownerRole":"riskOfficer","precedents":["LULD"]}}}
J
sed 's/drawdown(BTC/drawdawn(BTC/' rules.txt > wrong.txt
as dana doctrine adopt --rules wrong.txt --json > wrong.json && fail 'a sentence that is no rule is refused'
[ "$(field wrong.json 'd["error"]["figures"]["faults"][0]["line"]')" = 3 ] || fail 'the line that is wrong'
as dana doctrine adopt --rules rules.txt --json > nowords.json && fail 'words without meaning are refused'
[ "$(field nowords.json 'd["error"]["code"]')" = wordWithoutMeaning ] || fail 'wordWithoutMeaning'
as dana doctrine adopt --rules rules.txt --meta meta.json --json > proposed.json
proposal=$(field proposed.json 'd["proposal"]')
as dana approve "$proposal" --json > own.json && fail 'nobody adopts alone'
as bek approve "$proposal" > /dev/null
"$cli" -f fund.alem doctrine --json > doctrine.json
[ "$(field doctrine.json 'd["doctrine"]["version"], d["doctrine"]["inForce"], d["doctrine"]["author"], d["doctrine"]["adoptedBy"]')" = "(1, True, 'dana', 'bek')" ] || fail 'in force'
python3 - <<'P' || fail 'the hash is that of the canonical document'
import hashlib, json
d = json.load(open("doctrine.json"))["doctrine"]
text = json.dumps(d["document"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
assert hashlib.sha256(text.encode()).hexdigest() == d["sha256"], text
P
"$cli" -f fund.alem doctrine --language fr | grep -q 'Choc' || fail 'the French title'

step 'signals and cases'
"$cli" -f fund.alem signals --json > signals.json
[ "$(field signals.json '[(s["rule"], s["state"], s["action"]) for s in d["signals"]]')" = "[('R3', 'firing', 'proposed'), ('R6', 'inactive', 'none')]" ] || fail "signals: $(cat signals.json)"
"$cli" -f fund.alem cases --json > cases.json
[ "$(field cases.json '[(c["rule"], c["state"], c["fires"], c["next"][0]) for c in d["cases"]]')" = "[('R3', 'open', True, 'acknowledge')]" ] || fail "cases: $(cat cases.json)"

step 'what binds'
cat > purchase.json <<J
{"type":"recordPurchase","account":"banque/usd","asset":"BTC","paidAsset":"USD","paidFrom":"banque/usd","price":"45000","quantity":"0.1","effective":"$now"}
J
as aru act purchase.json --json > frozen.json && fail 'a frozen purchase is refused'
[ "$(field frozen.json 'd["error"]["code"], d["error"]["figures"]["rule"], d["error"]["figures"]["until"]')" = "('frozenByRule', 'R3', 'return(BTC,1d) > -5%')" ] || fail "frozen: $(cat frozen.json)"

step 'the case'
as dana case acknowledge R3 --json > role.json && fail 'the board acknowledges'
[ "$(field role.json 'd["error"]["code"]')" = roleMissing ] || fail 'roleMissing'
as bek case order R3 --json > order.json && fail 'out of order'
[ "$(field order.json 'd["error"]["code"]')" = stepOutOfOrder ] || fail 'stepOutOfOrder'
as bek case acknowledge R3 --reason 'seen' > /dev/null
as bek case override R3 --json > noreason.json && fail 'an override needs a reason'
[ "$(field noreason.json 'd["error"]["code"]')" = reasonMissing ] || fail 'reasonMissing'
as bek case override R3 --reason 'one venue only' --json > override.json
as aru act purchase.json > /dev/null 2>&1 && fail 'one approver does not override alone'
as eda approve "$(field override.json 'd["proposal"]')" > /dev/null
"$cli" -f fund.alem cases --json > cases.json
[ "$(field cases.json '[(c["state"], c["steps"][1]["asker"], c["steps"][1]["officer"]) for c in d["cases"]]')" = "[('overridden', 'bek', 'eda')]" ] || fail "overridden: $(cat cases.json)"
as aru act purchase.json > /dev/null || fail 'the purchase goes through'

step 'the document'
as dana report doctrine --format json -o doctrine-1.json --json > told.json
[ "$(sha256sum < doctrine-1.json | cut -c1-64)" = "$(field told.json 'd["sha256OfContent"]')" ] || fail 'the hash of the report'
[ "$(field doctrine-1.json 'd["document"]["version"], d["authorName"], d["adoptedByName"], d["inForce"], len(d["rules"])')" = "(1, 'Dana Essai', 'Bek Essai', True, 2)" ] || fail 'the report'
[ "$(field doctrine-1.json 'd["rules"][0]["trial"]["outcome"]["firings"], len(d["rules"][0]["trial"]["fired"]), len(d["rules"][0]["trial"]["prices"])')" = '(1, 1, 60)' ] || fail 'what the rule would have done'
"$cli" -f fund.alem log --json > log.json
[ "$(field log.json 'd[-1]["number"], d[-1]["event"]["report"], d[-1]["event"]["doctrine"]')" = "($(field told.json 'd["entry"]'), 'doctrine', 1)" ] || fail 'the export is an entry'
as dana report doctrine --version 1 --format csv -o doctrine-1.csv > /dev/null
[ "$(wc -l < doctrine-1.csv)" = 3 ] || fail 'a row for each rule'
as dana report doctrine --language fr --format pdf -o doctrine-1.pdf > /dev/null
if command -v pdftotext > /dev/null; then
  pdftotext doctrine-1.pdf doctrine-1.txt
  for text in 'Choc' 'Shock' 'ON 1d WHEN return(BTC,1d)' 'Dana Essai' 'Bek Essai' "$(field doctrine-1.json 'd["sha256"]')"; do
    grep -qF "$text" doctrine-1.txt || fail "the PDF says $text"
  done
fi
"$cli" -f fund.alem report doctrine --version 9 --format csv -o nine.csv --json > nine.json 2> /dev/null && fail 'there is no version 9'
[ "$(field nine.json 'd["error"]["code"]')" = noDoctrine ] && [ ! -e nine.csv ] || fail 'noDoctrine'

step 'verify'
"$cli" -f fund.alem verify > /dev/null || fail 'the log verifies'
"$cli" -f fund.alem cases --language fr | grep -q 'R3' || fail 'cases in French'
echo 'done: doctrine'
