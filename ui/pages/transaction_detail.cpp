#include "ui/pages/transaction_detail.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/dialogs.h"
#include "ui/models/holdings_rows.h"
#include "ui/pages/fact_lines.h"
#include "ui/pages/page_parts.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/names.h"

namespace alem {

namespace {

QString lotColumn(int column, const Wording& words) {
    switch (column) {
        case 0:
            return words.translate("Models", "Lot");
        case 1:
            return words.translate("Models", "Quantity");
        default:
            return words.translate("Models", "Cost");
    }
}

FactRow reliefRow(const Relief& relief, const Books& books, const Disposal& disposal, int number) {
    const int decimals = decimalsOf(books.assets()[disposal.asset]);
    const int money = decimalsOf(books.assets()[books.reporting()]);
    Cell lot = Cell::name(QString::fromStdString(relief.lot.text()));
    lot.note = fromText(books.assets()[disposal.asset].asset.view());
    return {QStringLiteral("taken%1").arg(number),
            {lot, quantityCell(Amount::ofUnits(-relief.units, decimals)),
             relief.costKnown ? Cell::number(Amount::ofUnits(-relief.cost, money)) : Cell::unknown()},
            false,
            {}};
}

}  // namespace

TransactionDetail::TransactionDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_body(new QWidget(this)),
      m_title(new Text(Text::Style::Title, {}, this)),
      m_state(new StateLabel(State::Sound, {}, this)),
      m_figure(new Text(Text::Style::Figure, {}, this)),
      m_facts(new FieldList(this)),
      m_lotsTitle(new SectionTitle({}, this)),
      m_lots(3, lotColumn),
      m_lotTable(new Table({}, this)),
      m_originTitle(new SectionTitle({}, this)),
      m_origin(new FieldList(this)),
      m_toEntry(new Link({}, this)),
      m_toProposal(new Link({}, this)),
      m_reverse(new QPushButton(this)) {
    m_title->setWordWrap(true);
    m_lotTable->setColumns({ColumnKind::Text, ColumnKind::Decimal, ColumnKind::Decimal});
    useFigureDelegates(m_lotTable);
    m_lotTable->setModel(&m_lots);
    m_lotTable->setWidths({-1, 0, 0});
    m_lotTable->setEdge(TableEdge::Text);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(measures().groupGap);
    acts->addWidget(m_toEntry);
    acts->addWidget(m_toProposal);
    acts->addStretch(1);
    auto* inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(measures().unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_figure, m_facts, m_lotsTitle, m_lotTable,
                                                         m_originTitle, m_origin}) {
        inside->addWidget(part);
    }
    inside->addLayout(acts);
    inside->addWidget(m_reverse, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addLayout(head);
    column->addWidget(m_body);
    connect(m_toEntry, &Link::clicked, this, [this] { emit entryWanted(m_entry); });
    connect(m_toProposal, &Link::clicked, this, [this] { emit proposalWanted(m_proposal); });
    connect(m_reverse, &QPushButton::clicked, this, [this] {
        if (reverseEntry(m_view, m_entry, this)) {
            emit reversed();
        }
    });
}

void TransactionDetail::show(std::int64_t entry) {
    m_entry = entry;
    retranslate();
}

/// The proposal whose approval led to an entry: its decision is the entry of the same act before it.
const Proposal* TransactionDetail::proposalOf(std::int64_t entry) const {
    const Proposal* found = nullptr;
    for (const auto& [number, proposal] : m_view.books().approvals().all()) {
        if (proposal.approved && proposal.decision && *proposal.decision <= entry &&
            (found == nullptr || *found->decision < *proposal.decision)) {
            found = &proposal;
        }
    }
    if (found == nullptr) {
        return nullptr;
    }
    const auto decision = readEntry(m_view.desk(), *found->decision);
    const auto own = readEntry(m_view.desk(), entry);
    return decision && own && decision->act == own->act ? found : nullptr;
}

void TransactionDetail::retranslate() {
    const Transaction* transaction = m_view.books().transactions().find(m_entry);
    const auto entry = readEntry(m_view.desk(), std::max<std::int64_t>(0, m_entry));
    const bool shown = transaction != nullptr && entry.ok();
    m_body->setVisible(shown);
    m_state->setVisible(shown);
    m_lotsTitle->setTitle(tr("Lots taken and made"));
    m_lotTable->setAccessibleName(tr("Lots taken and made"));
    m_originTitle->setTitle(tr("Where it comes from"));
    m_reverse->setText(tr("Reverse…"));
    if (!shown) {
        return m_title->setText(tr("Choose a transaction to see everything about it."));
    }
    showTransaction(*transaction, *entry);
    showLots(*transaction);
    showOrigin(*entry);
    allowAct(m_reverse, m_view);
    m_reverse->setVisible(transaction->stands());
}

void TransactionDetail::showTransaction(const Transaction& transaction, const Entry& entry) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    m_title->setText(eventTitle(entry.event, books, words));
    if (transaction.stands()) {
        m_state->setState(State::Sound, tr("stands"));
    } else {
        m_state->setState(State::Idle, tr("reversed by entry %1").arg(words.integer(transaction.reversedBy)));
    }
    m_figure->setFitted(mainFigure(entry.event, books, words));
    QList<FieldLine> lines = factLines(entry.event, books, words);
    lines.append({tr("Known since"), Wording::isoSecond(entry.at, books.zone())});
    m_facts->setLines(lines);
}

void TransactionDetail::showLots(const Transaction& transaction) {
    const Books& books = m_view.books();
    const Holdings& holdings = m_view.holdings();
    std::vector<FactRow> rows;
    for (const Disposal& disposal : holdings.disposals()) {
        if (disposal.entry == transaction.entry) {
            for (const Relief& relief : holdings.reliefsOf(disposal)) {
                rows.push_back(reliefRow(relief, books, disposal, static_cast<int>(rows.size())));
            }
        }
    }
    for (const Position& position : holdings.positions()) {
        for (const Lot& lot : holdings.lots(position, m_view.instant())) {
            if (std::max(lot.id.moved, lot.id.acquired) != transaction.entry) {
                continue;
            }
            const int money = decimalsOf(books.assets()[books.reporting()]);
            Cell made = Cell::name(QString::fromStdString(lot.id.text()));
            made.note = tr("made, what is left of it");
            rows.push_back(
                {QStringLiteral("made%1").arg(rows.size()),
                 {made, quantityCell(Amount::ofUnits(lot.units, decimalsOf(books.assets()[position.asset]))),
                  lot.costKnown ? Cell::number(Amount::ofUnits(lot.cost, money)) : Cell::unknown()},
                 false,
                 {}});
        }
    }
    m_lots.setRows(rows);
    m_lotsTitle->setVisible(!rows.empty());
    m_lotTable->setVisible(!rows.empty());
    constexpr int mostRows = 8;
    m_lotTable->setFixedHeight(measures().tableHeader + 2 +
                               std::min(mostRows, static_cast<int>(rows.size())) * measures().tableRow);
}

void TransactionDetail::showOrigin(const Entry& entry) {
    const Wording& words = interfaceWording();
    const Books& books = m_view.books();
    const Proposal* proposal = proposalOf(entry.number);
    m_proposal = proposal == nullptr ? -1 : proposal->entry;
    QList<FieldLine> lines{{tr("Sealed by"), officerName(entry.officer, &books)},
                           {tr("Entry"), words.integer(entry.number)}};
    if (proposal != nullptr) {
        lines.append({tr("Proposed by"), officerName(proposal->proposer, &books)});
        lines.append({tr("Approved by"), officerName(proposal->decider, &books)});
    }
    m_origin->setLines(lines);
    m_toEntry->setText(tr("Open the entry"));
    m_toProposal->setText(tr("Open the proposal"));
    m_toProposal->setVisible(proposal != nullptr);
}

}  // namespace alem
