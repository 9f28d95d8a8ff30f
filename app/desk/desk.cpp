#include "app/desk/desk.h"

#include "app/audit/checkpoint.h"
#include "app/audit/sha256.h"
#include "app/desk/desk_state.h"
#include "app/desk/diagnostics.h"
#include "app/desk/proposing.h"
#include "app/desk/replay.h"
#include "app/desk/scaffold.h"
#include "app/event/act_message.h"
#include "app/storage/new_file.h"
#include "app/storage/storage_failure.h"

namespace alem {

namespace {

/// The note is of this very head, signed by the log itself.
bool isSigned(const std::string& note, const Checkpoint& head, const std::string& logKey) {
    const auto key = VerifierKey::parse(logKey);
    if (!key) {
        return false;
    }
    const auto opened = openCheckpoint(note, std::span<const VerifierKey>(&*key, 1));
    return opened && opened->checkpoint == head;
}

}  // namespace

Desk::Desk(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Desk::~Desk() = default;

Result<std::unique_ptr<Desk>, OpenFault> Desk::open(const std::filesystem::path& path, Access access,
                                                    const Progress& progress) {
    const Stopwatch watch;
    auto file = FundFile::open(path, access);
    if (!file) {
        diagnoseTrouble("not opened: " + path.string() + ", fault " +
                        std::to_string(static_cast<int>(file.error().code)));
        return Fail{file.error()};
    }
    const std::string opened = watch.text();
    auto state = std::make_unique<State>(std::move(*file));
    const auto outcome = replay(*state->file, &state->tree, state->books, Instant::farFuture(), progress);
    if (outcome.givenUp) {
        return std::unique_ptr<Desk>();
    }
    state->broken = outcome.broken ? outcome.broken : state->damageBeyondReplay();
    diagnose("opened " + path.string() + (access == Access::Write ? " to write" : " to read") + ", " +
             std::to_string(state->file->size()) + " entries; opening " + opened + ", with replay " +
             watch.text());
    if (outcome.broken) {
        diagnoseTrouble("entry " + std::to_string(*outcome.broken->entry) +
                        " is broken: " + std::string(nameOf(outcome.broken->fault)));
    }
    return std::unique_ptr<Desk>(new Desk(std::move(state)));
}

Result<std::unique_ptr<Desk>, std::variant<OpenFault, Refusal>> Desk::create(
    const std::filesystem::path& path, CreateFund act, const SigningKey& signer, const ActOptions& options) {
    using Fault = std::variant<OpenFault, Refusal>;
    if (act.logKey.empty() && isKeyName(act.origin)) {
        act.logKey = VerifierKey(act.origin, signer.publicKey()).text();
    }
    const Books nothing([](const Hash&) { return std::nullopt; });
    const auto events = decide(act, nothing, {});
    if (!events) {
        return Fail{Fault(events.error())};
    }
    const OfficerFacts& first = act.officers.front();
    if (first.publicKey != signer.publicKey().base64()) {
        return Fail{Fault(Refusal{RefusalCode::KeyNotRegistered, "publicKey", {}})};
    }
    if (!options.key.empty() && !isActKey(options.key)) {
        return Fail{Fault(Refusal{RefusalCode::InvalidField, "key", {}})};
    }
    if (auto fault = foundIn(path, [&](State& state) {
            state.clock = options.clock ? options.clock : state.clock;
            check(state.seal(act, *events, options, {first.officer, signer}, state.now()).ok(),
                  "the key was looked at");
        })) {
        return Fail{Fault(*std::move(fault))};
    }
    auto desk = open(path, Access::Write);
    if (!desk) {
        return Fail{Fault(desk.error())};
    }
    if (options.clock) {
        (*desk)->setClock(options.clock);
    }
    return std::move(*desk);
}

std::optional<OpenFault> Desk::foundIn(const std::filesystem::path& path,
                                       const std::function<void(State&)>& sealFirst) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        return OpenFault{OpenFault::Code::AlreadyExists, path, {}, 0, 0};
    }
    const Scaffold scaffold(path);
    if (auto file = FundFile::create(scaffold.path())) {
        State state(std::move(*file));
        sealFirst(state);
    } else {
        OpenFault fault = file.error();
        fault.path = path;
        return fault;
    }
    const auto moved = moveIntoPlace(scaffold.path(), path);
    if (moved) {
        return std::nullopt;
    }
    const bool taken = moved.error() == NewFileFault::AlreadyExists;
    return OpenFault{
        taken ? OpenFault::Code::AlreadyExists : OpenFault::Code::NotPermitted, path, {}, 0, 0, true};
}

const Books& Desk::books() const {
    return m_state->books;
}
const std::filesystem::path& Desk::path() const {
    return m_state->path;
}
const std::optional<LogFinding>& Desk::broken() const {
    return m_state->broken;
}
std::optional<std::int64_t> Desk::brokenEntry() const {
    return m_state->broken ? m_state->broken->entry : std::nullopt;
}

Result<Done, Refusal> Desk::signIn(const OfficerId& officer, SigningKey key) {
    using enum RefusalCode;
    const OfficerFacts* facts = books().officers().find(officer);
    Objections objections;
    const auto who = figure("officer", officer.view());
    objections.require(facts != nullptr, OfficerUnknown, {}, {who});
    if (facts != nullptr) {
        objections.require(facts->active, OfficerInactive, {}, {who});
        objections.require(facts->publicKey == key.publicKey().base64(), KeyNotRegistered, {},
                           {who, figure("found", key.publicKey().fingerprint())});
    }
    if (objections.any()) {
        return objections.fail();
    }
    m_state->officer = officer;
    m_state->key = std::move(key);
    return Done{};
}

void Desk::signOut() {
    m_state->officer.reset();
    m_state->key.reset();
}
std::optional<OfficerId> Desk::signedIn() const {
    return m_state->officer;
}
const PublicKey* Desk::signedInKey() const {
    return m_state->key ? &m_state->key->publicKey() : nullptr;
}

std::optional<ClockDoubt> Desk::clockDoubt() const {
    return books().hasFund() ? doubtOfClock(m_state->clock(), books().lastSealed()) : std::nullopt;
}

Result<Recorded, Refusal> Desk::execute(const Act& act, const ActOptions& options) {
    const std::string name(nameOf(act));
    try {
        auto recorded = m_state->execute(act, options);
        if (!recorded) {
            const Refusal& refusal = recorded.error();
            diagnoseTrouble("refused " + name + ": " + std::string(nameOf(refusal.code)) +
                            (refusal.field.empty() ? "" : ", field " + refusal.field));
        }
        return recorded;
    } catch (const StorageFailure& failure) {
        diagnoseTrouble("failure at " + name + (failure.commitUnknown() ? ", outcome unknown: " : ": ") +
                        failure.what());
        throw;
    }
}

Result<Recorded, Refusal> Desk::State::execute(const Act& act, const ActOptions& options) {
    State& state = *this;
    state.recover();
    auto known = state.known(options.key, act);
    if (!known) {
        return Fail{known.error()};
    }
    if (*known) {
        return std::move(**known);
    }
    Objections objections;
    state.checkSigner(objections);
    const std::string evidence = state.evidenceFor(act, options.evidence);
    // Decided and sealed at one instant: whoever verifies the log decides anew, as of what it says.
    const Instant at = state.now();
    auto foreseen = state.foresee(act, {evidence, options.bringer}, objections, at);
    if (!foreseen) {
        return Fail{foreseen.error()};
    }
    const Sealer sealer{*state.officer, *state.key};
    if (!foreseen->needs) {
        return state.seal(act, foreseen->events, options, sealer, at);
    }
    const auto proposal = propose(act, state.books, at, *foreseen->needs);
    if (!proposal) {
        return Fail{proposal.error()};
    }
    return state.seal(act, *proposal, {.key = options.key, .evidence = evidence}, sealer, at);
}

Result<Foreseen, Refusal> Desk::foresee(const Act& act, const Attachment& attached) const {
    Objections objections;
    m_state->checkSigner(objections);
    const std::string evidence = m_state->evidenceFor(act, attached.evidence);
    return m_state->foresee(act, {evidence, attached.bringer, attached.read}, objections, m_state->now());
}

Result<Recorded, Refusal> Desk::approve(std::int64_t proposal, std::string reason,
                                        const ActOptions& options) {
    const Proposal* found = books().approvals().find(proposal);
    const Hash content = found == nullptr ? Hash() : found->facts.sha256;
    return execute(Approve(ApproveFacts{proposal, std::move(reason), content}), options);
}

Result<Recorded, Refusal> Desk::reject(std::int64_t proposal, std::string reason, const ActOptions& options) {
    const Proposal* found = books().approvals().find(proposal);
    const Hash content = found == nullptr ? Hash() : found->facts.sha256;
    return execute(Reject(RejectionFacts{proposal, std::move(reason), content}), options);
}

Subscription Desk::onRecorded(std::function<void(const Recorded&)> listener) {
    return m_state->listeners.add(std::move(listener));
}

std::optional<std::string> Desk::entryBytes(std::int64_t number) const {
    return number >= 0 && number < size() ? m_state->fund().entry(static_cast<std::uint64_t>(number))
                                          : std::nullopt;
}
Result<Entry, CodecFault> Desk::entry(std::int64_t number) const {
    return m_state->entry(number);
}
std::optional<std::string> Desk::evidence(const Hash& hash) const {
    return m_state->fund().evidence(hash);
}
std::int64_t Desk::size() const {
    return static_cast<std::int64_t>(m_state->tree.size());
}
Hash Desk::root() const {
    return m_state->tree.root(m_state->tree.size());
}

Hash Desk::root(std::int64_t size) const {
    return m_state->tree.root(static_cast<std::uint64_t>(size));
}

std::optional<std::string> Desk::checkpointCovering(std::int64_t number) const {
    const auto& left = books().checkpoints();
    for (auto one = left.rbegin(); one != left.rend(); ++one) {
        const CheckpointFacts& facts = one->facts;
        if (number < 0 || number >= facts.size || facts.size > size() || !facts.evidence) {
            continue;
        }
        auto note = evidence(*facts.evidence);
        if (note && isOwnCheckpoint(*note, facts.size)) {
            return note;
        }
    }
    return std::nullopt;
}
bool Desk::isOwnCheckpoint(const std::string& note, std::int64_t size) const {
    const Checkpoint head{books().fund().origin, static_cast<std::uint64_t>(size), root(size)};
    return isSigned(note, head, books().fund().logKey);
}
Hash Desk::leafHash(std::int64_t number) const {
    return m_state->tree.leaf(static_cast<std::uint64_t>(number));
}
std::vector<Hash> Desk::inclusionProof(std::int64_t number, std::int64_t size) const {
    return m_state->tree.inclusionProof(static_cast<std::uint64_t>(number), static_cast<std::uint64_t>(size));
}
std::vector<Hash> Desk::consistencyProof(std::int64_t oldSize, std::int64_t newSize) const {
    return m_state->tree.consistencyProof(static_cast<std::uint64_t>(oldSize),
                                          static_cast<std::uint64_t>(newSize));
}

Result<std::string, Refusal> Desk::signHead(const SigningKey& logKey) const {
    if (!books().hasFund()) {
        return Fail{Refusal{RefusalCode::NoFund, {}, {}}};
    }
    const std::string origin = books().fund().origin;
    Objections objections;
    m_state->checkSigner(objections);
    objections.require(VerifierKey(origin, logKey.publicKey()).text() == books().fund().logKey,
                       RefusalCode::KeyNotRegistered, "logKey",
                       {figure("found", logKey.publicKey().fingerprint())});
    if (objections.any()) {
        return objections.fail();
    }
    return signCheckpoint({origin, static_cast<std::uint64_t>(size()), root()}, logKey);
}

Result<Recorded, Refusal> Desk::recordCheckpoint(const std::string& note, std::string to) {
    if (!books().hasFund()) {
        return Fail{Refusal{RefusalCode::NoFund, {}, {}}};
    }
    if (!isOwnCheckpoint(note, size())) {
        return Fail{Refusal{RefusalCode::CheckpointInconsistent, "root", {}}};
    }
    ActOptions options;
    options.evidence = note;
    return execute(HandOutCheckpoint(CheckpointFacts{root(), size(), std::move(to), sha256(note)}), options);
}

Result<std::string, Refusal> Desk::handOutCheckpoint(const SigningKey& logKey, std::string to) {
    auto note = signHead(logKey);
    if (!note) {
        return note;
    }
    const auto recorded = recordCheckpoint(*note, std::move(to));
    return recorded ? std::move(note) : Fail{recorded.error()};
}

void Desk::setClock(std::function<Instant()> clock) {
    m_state->clock = std::move(clock);
}

}  // namespace alem
