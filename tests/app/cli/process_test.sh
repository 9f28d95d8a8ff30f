#!/usr/bin/env bash
# What is seen of a whole process only: streams that are closed, and a passphrase that can be read once.
# Usage: process_test.sh PATH-OF-alem-desk-cli
set -euo pipefail
cli=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
umask 077
export LC_ALL=C.UTF-8 XDG_STATE_HOME="$work/state"
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# With standard output closed nothing that is meant for a person may get into a file.
got=0; "$cli" demo closed.alem >&- 2> err || got=$?
[ "$got" = 3 ] || fail "closed output is status $got, not 3"
[ -s err ] || fail 'closed output is not said'
if grep -rqa 'demonstration-' state; then fail 'passphrases in the diagnostics'; fi
rm -rf closed.*
got=0; "$cli" demo closed.alem <&- >&- 2>&- || got=$?
[ "$got" = 3 ] || fail "all streams closed is status $got, not 3"
if grep -rqa 'demonstration-' state closed.alem; then fail 'passphrases in a file'; fi
got=0; "$cli" -f nothing.alem holdings 2>&- > out || got=$?
[ "$got" = 1 ] || fail "closed error stream is status $got, not 1"
if grep -rqa 'There is no file' state; then fail 'a sentence in the diagnostics'; fi

"$cli" demo fund.alem > /dev/null
pass='demonstration-b.iskakov'
signed=(-f fund.alem --officer b.iskakov)
timeout 60 "$cli" "${signed[@]}" --passphrase-file <(echo "$pass") checkpoint -o substituted > out ||
  fail 'a passphrase by process substitution'
echo "$pass" | timeout 60 "$cli" "${signed[@]}" --passphrase-file /dev/stdin checkpoint -o stdin > out ||
  fail 'a passphrase from /dev/stdin'
mkfifo fifo
{ echo "$pass" > fifo; } &
timeout 60 "$cli" "${signed[@]}" --passphrase-file fifo checkpoint -o fifo.cp > out 2> err ||
  { cat err >&2; fail 'a passphrase from a FIFO'; }
wait
# A clock that is wrong is said before anything is sealed under it.
echo 'one passphrase' > p
mine=(--officer aru --passphrase-file p)
"$cli" create mine.alem --name Fund --currency USD "${mine[@]}" > out
echo '{"type": "registerCounterparty", "counterparty": "bank", "name": "Bank"}' > act.json
got=0; faketime '2099-01-01 12:00:00' "$cli" -f mine.alem "${mine[@]}" act act.json 2> err || got=$?
[ "$got" = 1 ] || fail "a clock 70 years ahead is status $got, not 1"
grep -q -e '--clock-is-right' err || fail 'nobody is told what to do about the clock'
"$cli" -f mine.alem counterparties --json | grep -q bank && fail 'sealed under a clock 70 years ahead'
faketime '2099-01-01 12:00:00' "$cli" -f mine.alem "${mine[@]}" --clock-is-right act act.json > out 2> err ||
  fail 'an officer who knows better'
sed 's/bank/second/' act.json > second.json
"$cli" -f mine.alem "${mine[@]}" act second.json > out 2> err || fail 'a clock behind the log hinders'
grep -q '2099' err || fail 'a clock behind the log is not said'

# A disk that is full leaves neither a fund nor keys: the limit on file size stands in for it.
got=0; (trap '' XFSZ; ulimit -f 150; exec "$cli" demo full.alem > out 2> err) || got=$?
[ "$got" = 3 ] || fail "demo on a full disk is status $got, not 3"
for left in full.alem* full.keys/*; do [ ! -e "$left" ] || fail "demo on a full disk leaves $left"; done

echo 'all done'
