#include "app/demo/demo_desk.h"

#include <algorithm>

#include "app/audit/checkpoint.h"
#include "app/audit/sha256.h"
#include "app/demo/demo_officers.h"

namespace alem::demo {

namespace {

/// Nothing in the story may be refused.
template <class T>
T accepted(Result<T, Refusal> result) {
    if (!result) {
        const Refusal& refusal = result.error();
        const std::string what =
            "the demonstration is refused: " + std::string(nameOf(refusal.code)) + " " + refusal.field;
        check(false, what.c_str());
    }
    return std::move(result).value();
}

std::string actKey(int number) {
    return sha256("alem-desk demonstration act " + std::to_string(number)).hex().substr(0, 32);
}

std::string_view holderOf(Role role) {
    switch (role) {
        case Role::RiskOfficer:
            return riskOfficer;
        case Role::Administrator:
            return administrator;
        default:
            return approver;
    }
}

}  // namespace

Result<std::unique_ptr<Stage>, DemoFault> Stage::open(const std::filesystem::path& path, CreateFund act,
                                                      Instant at) {
    std::unique_ptr<Stage> stage(new Stage);
    *stage->m_now = at;
    ActOptions options = stage->options({});
    options.clock = [now = stage->m_now] { return *now; };
    const SigningKey founder = keyOf(administrator);
    auto desk = Desk::create(path, std::move(act), founder, options);
    if (!desk) {
        const auto* fault = std::get_if<OpenFault>(&desk.error());
        if (fault == nullptr) {
            static_cast<void>(accepted(Result<Done, Refusal>(Fail{*std::get_if<Refusal>(&desk.error())})));
        }
        return Fail{DemoFault(*fault)};
    }
    stage->m_desk = std::move(desk).value();
    stage->m_desk->setClock([now = stage->m_now] { return *now; });
    return stage;
}

void Stage::at(Instant instant) {
    *m_now = std::max(*m_now, instant);
}

ActOptions Stage::options(std::string evidence) {
    ActOptions options;
    options.key = actKey(m_acts++);
    options.evidence = std::move(evidence);
    return options;
}

void Stage::signIn(std::string_view officer) {
    const auto id = OfficerId::of(officer);
    if (m_desk->signedIn() != id) {
        static_cast<void>(accepted(m_desk->signIn(id, keyOf(officer))));
    }
}

Recorded Stage::execute(std::string_view officer, const Act& act, std::string evidence) {
    signIn(officer);
    return accepted(m_desk->execute(act, options(std::move(evidence))));
}

std::int64_t Stage::act(std::string_view officer, const Act& act, std::string evidence) {
    Recorded recorded = execute(officer, act, std::move(evidence));
    if (recorded.proposal) {
        const Proposal* proposal = books().approvals().find(*recorded.proposal);
        check(proposal != nullptr, "what was proposed is in the books");
        wait(11);
        std::string_view second = holderOf(proposal->facts.needs);
        second = second == officer ? approver : second;
        signIn(second);
        recorded = accepted(m_desk->approve(*recorded.proposal, {}, options({})));
    }
    wait(2);
    return recorded.entries.back().number;
}

std::int64_t Stage::propose(std::string_view officer, const Act& act, std::string evidence) {
    const Recorded recorded = execute(officer, act, std::move(evidence));
    check(recorded.proposal.has_value(), "the story wants this to wait for a second person");
    return *recorded.proposal;
}

void Stage::reject(std::string_view officer, std::int64_t proposal, std::string reason) {
    signIn(officer);
    static_cast<void>(accepted(m_desk->reject(proposal, std::move(reason), options({}))));
}

std::string Stage::handOut(std::string_view officer, std::string to) {
    const Checkpoint head{books().fund().origin, static_cast<std::uint64_t>(m_desk->size()), m_desk->root()};
    std::string note = signCheckpoint(head, keyOf("log"));
    act(officer, HandOutCheckpoint(CheckpointFacts{head.root, m_desk->size(), std::move(to), sha256(note)}),
        note);
    return note;
}

const Market& Stage::market(std::string_view asset) const {
    const auto found = std::find_if(m_markets.begin(), m_markets.end(),
                                    [&](const Market& market) { return market.asset() == asset; });
    check(found != m_markets.end(), "an asset with a market");
    return *found;
}

Amount Stage::held(std::string_view account, std::string_view asset) const {
    return books().holdings().quantity(books().accounts().indexOf(AccountId::of(account)),
                                       books().assets().indexOf(AssetId::of(asset)));
}

}  // namespace alem::demo
