// Command check judges checkpoints and proofs with golang.org/x/mod alone: a second implementation, by other people,
// of everything that the audit log shows to the outside. It reads one case per line from standard input and answers
// each with one line, "accepted" or "refused <why>":
//
//	note <vkey> <base64 of the signed note>
//	inclusion <size> <root> <index> <leaf> <hash,hash,…>
//	consistency <new size> <new root> <old size> <old root> <hash,hash,…>
//	proof <vkey> <base64 of a .tlog-proof file> <base64 of the entry>
//	root <base64 of the root> <base64 of an entry,…>
//
// Hashes are base64; an empty list is "-".
package main

import (
	"bufio"
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var errArguments = errors.New("arguments")

func decode(text string) []byte {
	bytes, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return bytes
}

func number(text string) int64 {
	value, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		panic(err)
	}
	return value
}

func hash(text string) tlog.Hash {
	var value tlog.Hash
	bytes := decode(text)
	if len(bytes) != len(value) {
		panic("not a hash: " + text)
	}
	copy(value[:], bytes)
	return value
}

func list(text string) []string {
	if text == "-" {
		return nil
	}
	return strings.Split(text, ",")
}

func hashes(text string) []tlog.Hash {
	var values []tlog.Hash
	for _, item := range list(text) {
		values = append(values, hash(item))
	}
	return values
}

// open verifies a signed checkpoint and returns the tree head in it.
func open(vkey string, message []byte) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, err
	}
	opened, err := note.Open(message, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" || lines[0] != verifier.Name() {
		return tlog.Tree{}, errors.New("no checkpoint of this log")
	}
	return tlog.Tree{N: number(lines[1]), Hash: hash(lines[2])}, nil
}

// proof takes a .tlog-proof file apart and checks it from the entry's bytes up to the signature.
func proof(vkey string, file string, entry []byte) error {
	parts := strings.SplitN(file, "\n\n", 2)
	if len(parts) != 2 {
		return errors.New("no checkpoint")
	}
	lines := strings.Split(parts[0], "\n")
	if len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "index ") {
		return errors.New("no proof")
	}
	tree, err := open(vkey, []byte(parts[1]))
	if err != nil {
		return err
	}
	var path tlog.RecordProof
	for _, line := range lines[2:] {
		path = append(path, hash(line))
	}
	index := number(strings.TrimPrefix(lines[1], "index "))
	return tlog.CheckRecord(path, tree.N, tree.Hash, index, tlog.RecordHash(entry))
}

// root computes the tree head of all entries with the tiles-free storage of tlog.
func root(want tlog.Hash, entries []string) error {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var found []tlog.Hash
		for _, index := range indexes {
			found = append(found, stored[index])
		}
		return found, nil
	})
	for i, entry := range entries {
		added, err := tlog.StoredHashes(int64(i), decode(entry), reader)
		if err != nil {
			return err
		}
		stored = append(stored, added...)
	}
	have, err := tlog.TreeHash(int64(len(entries)), reader)
	if err == nil && have != want {
		err = errors.New("another root")
	}
	return err
}

func judge(fields []string) (err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("%v", problem)
		}
	}()
	switch {
	case len(fields) == 3 && fields[0] == "note":
		_, err = open(fields[1], decode(fields[2]))
	case len(fields) == 6 && fields[0] == "inclusion":
		err = tlog.CheckRecord(hashes(fields[5]), number(fields[1]), hash(fields[2]), number(fields[3]), hash(fields[4]))
	case len(fields) == 6 && fields[0] == "consistency":
		err = tlog.CheckTree(hashes(fields[5]), number(fields[1]), hash(fields[2]), number(fields[3]), hash(fields[4]))
	case len(fields) == 4 && fields[0] == "proof":
		err = proof(fields[1], string(decode(fields[2])), decode(fields[3]))
	case len(fields) == 3 && fields[0] == "root":
		err = root(hash(fields[1]), list(fields[2]))
	default:
		err = errArguments
	}
	return err
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<24)
	for input.Scan() {
		if err := judge(strings.Split(input.Text(), " ")); err == errArguments {
			fmt.Println("misunderstood")
		} else if err != nil {
			fmt.Println("refused", err)
		} else {
			fmt.Println("accepted")
		}
	}
}
