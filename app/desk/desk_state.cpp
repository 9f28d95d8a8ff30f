#include "app/desk/desk_state.h"

#include <algorithm>
#include <random>

#include "app/audit/base64.h"
#include "app/audit/checkpoint.h"
#include "app/audit/row_check.h"
#include "app/audit/seal_check.h"
#include "app/audit/sha256.h"
#include "app/desk/proposing.h"
#include "app/desk/replay.h"
#include "app/event/act_message.h"
#include "app/storage/new_file.h"
#include "app/storage/storage_failure.h"

namespace alem {

namespace {

constexpr std::size_t actKeyDigits = 32;

void rememberProposal(Recorded& recorded) {
    for (const Entry& entry : recorded.entries) {
        if (std::holds_alternative<Proposed>(entry.event)) {
            recorded.proposal = entry.number;
        }
    }
}

}  // namespace

std::string newActKey() {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::random_device device;
    std::uniform_int_distribution<std::size_t> any(0, digits.size() - 1);
    std::string key(actKeyDigits, '0');
    std::generate(key.begin(), key.end(), [&] { return digits[any(device)]; });
    return key;
}

bool isActKey(const std::string& key) {
    return key.size() == actKeyDigits && key.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Desk::State::State(FundFile opened)
    : path(opened.path()), file(std::move(opened)), books([this](const Hash& hash) {
          auto bytes = soundEvidence(fund(), hash);
          if (!bytes && !damagedEvidence) {
              damagedEvidence =
                  LogFinding{fund().evidence(hash) ? LogFault::EvidenceChanged : LogFault::EvidenceMissing,
                             books.size() - 1, hash.hex()};
              damagedEvidence->isFirst = false;
          }
          return bytes;
      }) {}

std::optional<LogFinding> Desk::State::damageBeyondReplay() const {
    if (damagedEvidence || !books.hasFund()) {
        return damagedEvidence;
    }
    auto finding = lastSealFault(fund(), tree, books.fund().origin, [this](const OfficerId& id) {
        const OfficerFacts* facts = books.officers().find(id);
        return facts == nullptr ? std::string() : facts->publicKey;
    });
    if (finding) {
        finding->isFirst = false;
    }
    return finding;
}

void Desk::State::checkSigner(Objections& objections) const {
    using enum RefusalCode;
    objections.require(officer && key, NotSignedIn);
    if (officer && key && books.hasFund()) {
        const OfficerFacts* facts = books.officers().find(*officer);
        const bool registered = facts != nullptr && facts->publicKey == key->publicKey().base64();
        objections.require(facts == nullptr || registered, KeyNotRegistered, {},
                           {figure("found", key->publicKey().fingerprint())});
    }
    if (broken) {
        objections.add(ReadOnly, {}, {figure("entry", *broken->entry)});
    }
    // A file that was closed after a failure is opened again when the act is recorded.
    objections.require(!file || file->access() == Access::Write, ReadOnly);
}

Instant Desk::State::now() const {
    return std::max(clock(), books.lastSealed());
}

Act Desk::State::meant(const Act& act) const {
    const auto* approval = std::get_if<Approve>(&act);
    const Proposal* proposal = approval == nullptr ? nullptr : books.approvals().find(approval->proposal);
    if (proposal != nullptr) {
        if (auto proposed = parseAct(proposal->facts.act.bytes)) {
            return std::move(*proposed);
        }
    }
    return act;
}

std::string Desk::State::evidenceFor(const Act& act, std::string_view given) const {
    if (!given.empty() && !std::holds_alternative<Approve>(act)) {
        return std::string(given);
    }
    const auto named = evidenceOf(meant(act));
    return named ? soundEvidence(fund(), *named).value_or(std::string()) : std::string();
}

void Desk::State::checkHead(const Act& act, Objections& objections) const {
    const auto* head = std::get_if<HandOutCheckpoint>(&act);
    if (head == nullptr) {
        return;
    }
    const auto isOurs = [&](std::int64_t size, const Hash& root) {
        const auto entries = static_cast<std::uint64_t>(size);
        return size >= 0 && entries <= tree.size() && tree.root(entries) == root;
    };
    objections.require(isOurs(head->size, head->root), RefusalCode::CheckpointInconsistent, "root");
    for (const HandedOut& earlier : books.checkpoints()) {
        objections.require(isOurs(earlier.facts.size, earlier.facts.root),
                           RefusalCode::CheckpointInconsistent, "root", {figure("entry", earlier.entry)});
    }
}

Result<Foreseen, Refusal> Desk::State::foresee(const Act& act, const Attachment& attached,
                                               Objections& objections, Instant at) const {
    Circumstances circumstances{officer.value_or(OfficerId()), at, attached.evidence};
    circumstances.read = attached.read;
    std::optional<Entry> referred;
    const Act inner = meant(act);
    if (const auto* reversal = std::get_if<ReverseEntry>(&inner)) {
        if (auto found = entry(reversal->entry)) {
            referred = std::move(*found);
            circumstances.referred = &referred->event;
        }
    }
    auto events = decide(act, books, circumstances);
    auto needs = secondPersonFor(act, books, circumstances.now, circumstances.officer, attached.bringer);
    if (!events) {
        objections.add(events.error());
    }
    if (!needs) {
        objections.add(needs.error());
    }
    checkHead(act, objections);
    if (events && needs && *needs) {
        if (const auto proposal = propose(act, books, circumstances.now, **needs); !proposal) {
            objections.add(proposal.error());
        }
    }
    if (objections.any()) {
        return objections.fail();
    }
    return Foreseen{std::move(*events), *needs};
}

std::vector<Entry> Desk::State::entriesOf(const Act& act, const Events& events, const std::string& actKey,
                                          const Sealer& sealer, Instant at) const {
    std::vector<Entry> entries;
    for (const Event& event : events) {
        entries.push_back({static_cast<std::int64_t>(tree.size() + entries.size()), at, sealer.officer,
                           actKey, event, std::nullopt});
    }
    check(!entries.empty(), "an act that is not refused leads to something");
    Seal& seal = entries.back().seal.emplace();
    seal.asked = sha256(canonicalBytes(act)).hex();
    seal.key = sealer.key.publicKey().fingerprint();
    seal.root = base64Of(tree.root(tree.size()));
    const auto* created = std::get_if<FundCreated>(&events.front());
    const std::string& origin = created != nullptr ? created->origin : books.fund().origin;
    const Signature signature = sealer.key.sign(signedMessage(origin, entries));
    seal.signature = toBase64(std::string(signature.begin(), signature.end()));
    return entries;
}

const FundFile& Desk::State::fund() const {
    if (!file) {
        throw StorageFailure(FailureKind::Io, false, "the fund is closed after a failure");
    }
    return *file;
}

void Desk::State::reopen() {
    file.reset();
    // SQLite has removed the write-ahead log, with what could not be made sure: it must not come back.
    syncFolderOf(path);
    auto again = FundFile::open(path, Access::Write);
    if (!again) {
        throw StorageFailure(FailureKind::Locked, false, "the fund cannot be opened again");
    }
    file.emplace(std::move(*again));
}

void Desk::State::recover() {
    if (file) {
        return;
    }
    reopen();
    EntryDecoder decoder;
    Recorded learnt;
    file->forEachRow(tree.size(), [&](const StoredEntry& row) {
        const auto place = static_cast<std::int64_t>(tree.size());
        auto decoded = decoder.decode(row.bytes);
        tree.append(alem::leafHash(row.bytes));
        if (!broken) {
            broken = foldRow(books, row, decoded, place);
        }
        if (!broken) {
            learnt.entries.push_back(*std::move(decoded));
        }
        return true;
    });
    if (!learnt.entries.empty()) {
        rememberProposal(learnt);
        listeners.tell(learnt);
    }
}

void Desk::State::append(const std::vector<std::string>& entries, const std::string& actKey, const Act& act,
                         const std::string& evidence) {
    std::vector<EvidenceItem> items;
    if (const auto hash = evidenceOf(act); hash && !evidence.empty()) {
        items.push_back({*hash, evidence});
    }
    try {
        file->append(entries, actKey, items);
    } catch (const StorageFailure& failure) {
        if (!failure.commitUnknown() && !file->mustReopen()) {
            throw;
        }
        // Whether it is on disk, only opening again tells: then the act is either sealed or was never there.
        try {
            reopen();
        } catch (const StorageFailure&) {
            throw failure;
        }
        if (!file->entriesOfAct(actKey)) {
            throw StorageFailure(failure.kind(), false, failure.what());
        }
    }
}

Result<Recorded, Refusal> Desk::State::seal(const Act& act, const Events& events, const ActOptions& options,
                                            const Sealer& sealer, Instant at) {
    const std::string actKey = options.key.empty() ? newActKey() : options.key;
    if (!isActKey(actKey)) {
        return Fail{Refusal{RefusalCode::InvalidField, "key", {}}};
    }
    Recorded recorded{entriesOf(act, events, actKey, sealer, at), std::nullopt, false};
    std::vector<std::string> bytes;
    bytes.reserve(recorded.entries.size());
    for (const Entry& entry : recorded.entries) {
        bytes.push_back(encode(entry));
    }
    append(bytes, actKey, act, options.evidence);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        tree.append(alem::leafHash(bytes[i]));
        books.apply(recorded.entries[i]);
    }
    rememberProposal(recorded);
    listeners.tell(recorded);
    return recorded;
}

Result<std::optional<Recorded>, Refusal> Desk::State::known(const std::string& actKey, const Act& act) const {
    // Where the log is broken the column of keys may say anything; nothing is sealed there in any case.
    const auto range = actKey.empty() || broken ? std::nullopt : fund().entriesOfAct(actKey);
    if (!range) {
        return std::optional<Recorded>();
    }
    Recorded recorded;
    for (auto number = range->first; number < range->end; ++number) {
        if (auto found = entry(static_cast<std::int64_t>(number))) {
            recorded.entries.push_back(std::move(*found));
        }
    }
    const Entry* last = recorded.entries.empty() ? nullptr : &recorded.entries.back();
    const bool other = last != nullptr && officer && last->officer != *officer;
    const bool unlike = last != nullptr && last->seal && !last->seal->asked.empty() &&
                        last->seal->asked != sha256(canonicalBytes(act)).hex();
    if (other || unlike) {
        return Fail{Refusal{RefusalCode::KeyReused,
                            "key",
                            {figure("entry", last->number), figure("officer", last->officer.view())}}};
    }
    rememberProposal(recorded);
    recorded.alreadyKnown = true;
    return std::optional(std::move(recorded));
}

Result<Entry, CodecFault> Desk::State::entry(std::int64_t number) const {
    const auto bytes = number < 0 ? std::nullopt : fund().entry(static_cast<std::uint64_t>(number));
    if (!bytes) {
        return Fail{CodecFault{CodecFault::Code::MissingMember, "number"}};
    }
    return EntryDecoder().decode(*bytes);
}

}  // namespace alem
