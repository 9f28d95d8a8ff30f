#!/usr/bin/env bash
# Makes certificates for tests in the folder $1: an authority, and below it one that is good for 127.0.0.1, one for
# another host, one that has expired; and one that vouches for itself. Keys are <name>.key, certificates <name>.pem.
set -euo pipefail
cd "$1"
curve=(-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes)

openssl req -x509 "${curve[@]}" -keyout ca.key -out ca.pem -days 3 -subj "/CN=Authority of a test" 2>/dev/null
openssl req -x509 "${curve[@]}" -keyout self.key -out self.pem -days 3 -subj "/CN=localhost" \
    -addext "subjectAltName=IP:127.0.0.1" 2>/dev/null

sign() { # name, subject alternative name, days
    openssl req "${curve[@]}" -keyout "$1.key" -out "$1.csr" -subj "/CN=$1" 2>/dev/null
    openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$3" \
        -extfile <(printf 'subjectAltName=%s\n' "$2") -out "$1.pem" 2>/dev/null
}
sign good "IP:127.0.0.1,DNS:localhost" 3
sign other "DNS:other.example" 3
sign expired "IP:127.0.0.1,DNS:localhost" -1
