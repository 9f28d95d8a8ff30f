#include "ui/pages/proposal_detail.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/book/exposures.h"
#include "app/desk/proposing.h"
#include "app/storage/storage_failure.h"
#include "ui/frame/hindrance.h"
#include "ui/models/approval_rows.h"
#include "ui/pages/fact_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/proposal_doctrine.h"
#include "ui/pages/proposal_import.h"
#include "ui/pages/sealed_bytes.h"
#include "ui/parts/field.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/parts/table.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/clock_words.h"
#include "ui/words/event_words.h"
#include "ui/words/fault_words.h"
#include "ui/words/kind_words.h"
#include "ui/words/names.h"
#include "ui/words/price_words.h"
#include "ui/words/refusal_words.h"

namespace alem {

namespace {

QString initiatorWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "Initiator");
}
QString withdrewWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "withdrawn", "a proposal");
}
QString doesNotCountWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "does not count", "the initiator of a proposal");
}
QString neededWord(std::int64_t role, const Wording& words) {
    return roleWord(static_cast<Role>(role), words);
}
QString decidedWord(std::int64_t state, const Wording& words) {
    return proposalStateWord(static_cast<ProposalState>(state), words).toLower();
}
QString waitsWord(std::int64_t, const Wording& words) {
    return words.translate("Models", "waits", "a second person");
}

}  // namespace

ProposalDetail::ProposalDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_body(new QWidget(this)),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_number(new Text(Text::Style::Secondary, {}, this)),
      m_state(new StateLabel(State::Pending, {}, this)),
      m_figure(new Text(Text::Style::Figure, {}, this)),
      m_facts(new FieldList(this)),
      m_import(new ProposalImport(view, this)),
      m_doctrine(new ProposalDoctrine(view, this)),
      m_whoTitle(new SectionTitle({}, this)),
      m_who(4, [](int, const Wording&) { return QString(); }),
      m_whoTable(new Table({}, this)),
      m_checkTitle(new SectionTitle({}, this)),
      m_checkState(new StateLabel(State::Sound, {}, this)),
      m_checkText(new Text(Text::Style::Body, {}, this)),
      m_bytesTitle(new SectionTitle({}, this)),
      m_bytes(new SealedBytes(this)),
      m_reason(new QLineEdit(this)),
      m_reasonField(new Field(m_reason, this)),
      m_approve(new QPushButton(this)),
      m_reject(new QPushButton(this)),
      m_note(new Text(Text::Style::Secondary, {}, this)) {
    setMainAct(m_approve);
    m_title->setWordWrap(true);
    m_checkText->setWordWrap(true);
    m_note->setWordWrap(true);
    m_whoTable->setColumns({ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::State});
    m_whoTable->setModel(&m_who);
    m_whoTable->horizontalHeader()->hide();
    m_whoTable->setWidths({160, -1, 140, 150});
    m_whoTable->setYielding({2}, 120);  // the time
    m_whoTable->setEdge(TableEdge::Text);
    m_whoTable->setSelectionMode(QAbstractItemView::NoSelection);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().unit);
    head->addWidget(m_title, 1);
    head->addWidget(m_number);
    head->addWidget(m_state);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(measures().unit);
    acts->addWidget(m_approve);
    acts->addWidget(m_reject);
    acts->addWidget(m_note, 1);
    auto* inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(measures().unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_figure, m_facts, m_import, m_doctrine, m_whoTitle,
                                                         m_whoTable, m_checkTitle, m_checkState, m_checkText,
                                                         m_bytesTitle, m_bytes, m_reasonField}) {
        inside->addWidget(part);
    }
    inside->addLayout(acts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addLayout(head);
    column->addWidget(m_body);
    connect(m_import, &ProposalImport::finished, this, &ProposalDetail::retranslate);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_reasonField->setRefusal({});
        if (const Proposal* proposal = m_view.books().approvals().find(m_proposal)) {
            allow(*proposal, stateAt(*proposal, m_view.instant()));
        }
    });
}

void ProposalDetail::show(std::int64_t proposal) {
    // A reason is one officer's words about one proposal.
    if (proposal != m_proposal || m_view.desk().signedIn() != m_reasonOf) {
        m_reason->clear();
    }
    m_proposal = proposal;
    m_reasonOf = m_view.desk().signedIn();
    retranslate();
}

bool ProposalDetail::isOwn(const Proposal& proposal) const {
    return m_view.desk().signedIn() == proposal.proposer;
}

void ProposalDetail::retranslate() {
    const Proposal* proposal = m_view.books().approvals().find(m_proposal);
    m_body->setVisible(proposal != nullptr);
    m_state->setVisible(proposal != nullptr);
    m_number->setVisible(proposal != nullptr);
    m_checkTitle->setTitle(tr("Checked when proposed, and again now"));
    m_whoTable->setAccessibleName(tr("Who must agree"));
    m_bytesTitle->setTitle(tr("What you agree to, byte for byte"));
    m_bytes->setAccessibleName(tr("What you agree to, byte for byte"));
    m_reasonField->setLabel(proposal != nullptr && isOwn(*proposal)
                                ? tr("Reason, kept with the withdrawal (needed)")
                                : tr("Reason, kept with the decision (needed to reject)"));
    m_approve->setText(tr("Approve and sign"));
    if (proposal == nullptr) {
        return m_title->setText(tr("Choose a proposal to see what it would do."));
    }
    showProposal(*proposal);
}

void ProposalDetail::showProposal(const Proposal& proposal) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    const ProposalState state = stateAt(proposal, m_view.instant());
    m_title->setText(proposalTitle(proposal, books, words));
    m_number->setText(tr("request %1").arg(words.integer(proposal.entry)));
    m_state->setState(stateOf(state), proposalStateWord(state, words).toLower());
    m_bytes->setBytes(fromText(proposal.facts.act.bytes));
    m_bytesTitle->setNote(QStringLiteral("SHA-256 ") + QString::fromStdString(proposal.facts.sha256.hex()));
    showContent(proposal, state);
    showWho(proposal, state);
    showCheck(proposal, state);
    allow(proposal, state);
}

/// What it would do: the members of the act, and while it waits what they stand for. Rules are then shown one
/// by one instead of as one text.
void ProposalDetail::showContent(const Proposal& proposal, ProposalState state) {
    const Wording& words = interfaceWording();
    const auto act = parseAct(proposal.facts.act.bytes);
    QList<FieldLine> lines = act ? factLines(*act, m_view.books(), words) : QList<FieldLine>{};
    // What it would do is asked of the log as it is now: on a past day it has long been decided.
    const bool waits = act && state == ProposalState::Pending && m_view.isNow();
    if (waits) {
        m_import->show(proposal.entry, *act);
    } else {
        m_import->clear();
    }
    if (m_doctrine->show(waits ? *act : Act())) {
        const QStringList shownBelow{fieldWord("rules", words), fieldWord("words", words),
                                     fieldWord("removed", words)};
        lines.removeIf([&](const FieldLine& line) { return shownBelow.contains(line.label); });
    }
    if (const auto* sources = waits ? std::get_if<SetValuationSources>(&*act) : nullptr) {
        lines.append({tr("In force until then"), sourcesInForce(*sources), false});
    }
    if (const auto* limit = waits ? std::get_if<SetLimit>(&*act) : nullptr) {
        lines.append({tr("In force until then"), limitInForce(*limit), false});
    }
    if (state == ProposalState::Pending) {
        lines.append(
            {tr("Expires"), interfaceWording().moment(proposal.facts.expires, m_view.books().zone()), false});
    }
    m_facts->setLines(lines);
}

/// The limit that it would replace, and how what is held stands to that now.
QString ProposalDetail::limitInForce(const LimitFacts& proposed) const {
    const Wording& words = interfaceWording();
    const QString currency = fromText(proposed.currency.view());
    for (const LimitUse& use : limitUses(m_view.books(), m_view.holdings(), m_view.instant())) {
        if (use.limit.counterparty != proposed.counterparty || use.limit.currency != proposed.currency) {
            continue;
        }
        const QString limit = words.money(use.limit.hard, currency);
        const auto excess = use.excess();
        return excess ? tr("%1, breached by %2 now", "a limit, an amount")
                            .arg(limit, words.money(*excess, currency))
                      : limit;
    }
    return tr("no limit in %1", "a currency").arg(currency);
}

QString ProposalDetail::sourcesInForce(const ValuationSourcesFacts& proposed) const {
    const Books& books = m_view.books();
    const AssetIndex asset = books.assets().indexOf(proposed.asset);
    const ValuationDesignation* designation =
        asset.none() ? nullptr : books.valuationSources().at(asset, books.zone().startOf(proposed.from));
    return designation == nullptr ? tr("the latest price of any source")
                                  : designationLine(*designation, interfaceWording());
}

QString ProposalDetail::candidates(const Proposal& proposal) const {
    QStringList names;
    for (const OfficerId& officer : whoMayApprove(proposal, m_view.books(), m_view.now())) {
        const QString name = officerName(officer, &m_view.books());
        names.append(m_view.desk().signedIn() == officer ? tr("%1, you").arg(name) : name);
    }
    if (names.size() < 2) {
        return names.isEmpty() ? tr("nobody else has this role") : names.front();
    }
    const QString last = names.takeLast();
    return tr("%1 or %2", "officers, either of whom may decide").arg(names.join(QStringLiteral(", ")), last);
}

void ProposalDetail::showWho(const Proposal& proposal, ProposalState state) {
    const Books& books = m_view.books();
    const auto moment = [&](Instant instant) {
        return Cell::time(instant, books.zone(), Cell::Precision::Minute);
    };
    const bool withdrawn = state == ProposalState::Withdrawn;
    std::vector<FactRow> rows;
    rows.push_back({QStringLiteral("initiator"),
                    {Cell::words(initiatorWord, 0, Emphasis::Secondary),
                     Cell::name(officerName(proposal.proposer, &books)), moment(proposal.at),
                     Cell::stateWord(State::Idle, withdrawn ? withdrewWord : doesNotCountWord)},
                    false,
                    {}});
    const auto role = static_cast<std::int64_t>(proposal.facts.needs);
    const bool decided = state == ProposalState::Approved || state == ProposalState::Rejected;
    rows.push_back({QStringLiteral("second"),
                    {Cell::words(neededWord, role, Emphasis::Secondary),
                     Cell::name(decided ? officerName(proposal.decider, &books) : candidates(proposal)),
                     decided ? moment(proposal.decidedAt) : Cell{},
                     state == ProposalState::Pending
                         ? Cell::stateWord(State::Pending, waitsWord)
                         : Cell::stateWord(stateOf(state), decidedWord, static_cast<std::int64_t>(state))},
                    false,
                    {}});
    m_who.setRows(rows);
    m_whoTable->setFixedHeight(static_cast<int>(rows.size()) * measures().tableRow + 2);
    const auto act = parseAct(proposal.facts.act.bytes);
    const QString kind = act ? actWord(nameOf(*act), interfaceWording()).toLower() : QString();
    m_whoTitle->setTitle(tr("Who must agree: the approval policy asks for a second person (%1)").arg(kind));
}

void ProposalDetail::showCheck(const Proposal& proposal, ProposalState state) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    m_refusal.reset();
    m_figure->hide();
    const bool pending = state == ProposalState::Pending && m_view.isNow();
    m_checkTitle->setVisible(pending);
    m_checkState->setVisible(pending);
    m_checkText->setVisible(pending);
    if (!m_view.isNow()) {
        return;
    }
    if (m_import->isReading()) {
        m_checkState->setState(State::Pending, tr("waits for the file"));
        return m_checkText->setText(tr("Checked again once the file has been read."));
    }
    const QString before = tr("Nothing spoke against it on %1.").arg(words.moment(proposal.at, books.zone()));
    ApproveFacts agreed;
    agreed.proposal = proposal.entry;
    agreed.sha256 = proposal.facts.sha256;
    const auto foreseen = m_view.desk().foresee(Approve(agreed), {.evidence = {}, .read = m_import->read()});
    if (foreseen) {
        QStringList figures;
        for (const Event& event : foreseen->events) {
            figures.append(mainFigure(event, books, words));
        }
        figures.removeAll(QString());
        // One figure stands for the whole act only where there is no other: not for a statement of many rows.
        m_figure->setVisible(figures.size() == 1);
        m_figure->setText(figures.value(0));
        m_checkState->setState(State::Sound, tr("would be sealed at once"));
        const auto clock = m_view.desk().clockDoubt();
        return m_checkText->setText(before + u' ' +
                                    (clock ? clockSentence(*clock, books, words)
                                           : tr("Checked again just now, nothing speaks against it.")));
    }
    m_refusal = foreseen.error();
    const bool person =
        m_refusal->code <= RefusalCode::ReadOnly || m_refusal->code == RefusalCode::OwnProposal;
    m_checkState->setState(person ? State::Idle : State::Breach,
                           person ? tr("not checked again: you may not decide") : tr("would be refused now"));
    m_checkText->setText(before + u' ' + refusalSentence(*m_refusal, words, &books));
}

void ProposalDetail::allow(const Proposal& proposal, ProposalState state) {
    const bool pending = state == ProposalState::Pending;
    const bool own = isOwn(proposal);
    m_reasonField->setVisible(pending);
    m_approve->setVisible(pending);
    m_reject->setVisible(pending);
    m_reject->setText(own ? tr("Withdraw") : tr("Reject"));
    const QString hindrance = hindranceSentence(m_view.hindrance());
    const QString refused =
        m_refusal ? refusalSentence(*m_refusal, interfaceWording(), &m_view.books()) : QString();
    m_approve->setEnabled(hindrance.isEmpty() && refused.isEmpty() && !m_import->isReading());
    m_approve->setToolTip(hindrance.isEmpty() ? refused : hindrance);
    const auto mayNot =
        mayNotReject(m_view.desk().signedIn().value_or(OfficerId()), proposal, m_view.books());
    m_reject->setEnabled(hindrance.isEmpty() && !mayNot && !m_reason->text().trimmed().isEmpty());
    m_reject->setToolTip(!hindrance.isEmpty() ? hindrance
                         : mayNot             ? refusalSentence(*mayNot, interfaceWording(), &m_view.books())
                                              : tr("Needs a reason."));
    const PublicKey* key = m_view.desk().signedInKey();
    if (!pending) {
        return m_note->setText(state == ProposalState::Expired ? QString() : fromText(proposal.reason));
    }
    m_note->setText(
        !hindrance.isEmpty() ? hindrance
        : !refused.isEmpty() ? refused
        : key != nullptr
            ? tr("Signs with key %1. The act is then sealed at once.").arg(fromText(key->fingerprint()))
            : QString());
}

void ProposalDetail::decide(bool approve) {
    const Proposal* proposal = m_view.books().approvals().find(m_proposal);
    // The second click of a double-click comes to a request that is decided.
    if (proposal == nullptr || proposal->state(m_view.now()) != ProposalState::Pending) {
        return;
    }
    const std::int64_t which = m_proposal;
    const std::string reason = m_reason->text().trimmed().toStdString();
    emit deciding(which);
    m_note->setText(tr("Sealing…"));
    m_note->repaint();
    bool done = false;
    try {
        const auto recorded =
            approve ? m_view.desk().approve(which, reason) : m_view.desk().reject(which, reason);
        done = recorded.ok();
        if (!done) {
            m_reasonField->setRefusal(refusalSentence(recorded.error(), interfaceWording(), &m_view.books()));
        }
    } catch (const StorageFailure& failure) {
        m_reasonField->setRefusal(failureSentence(failure, interfaceWording()));
    }
    emit decided(which, done);
}

}  // namespace alem
