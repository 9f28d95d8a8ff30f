#include "ui/dialogs/market_dialogs.h"

#include <QVBoxLayout>

#include "ui/parts/amount_edit.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/editors.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/words/event_words.h"
#include "ui/words/fund_reader.h"
#include "ui/words/names.h"

namespace alem {

PriceDialog::PriceDialog(FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_asset(makeAssets(true)),
      m_quote(makeAssets(true)),
      m_price(makeAmount()),
      m_source(new QLineEdit) {
    m_quote->setKey(books().fund().currencies.front().view());
    FormGrid& fields = form();
    fields.add("asset", m_asset);
    fields.add("quote", m_quote);
    fields.add("price", m_price);
    addEffective();
    fields.add("source", m_source, Need::Required, FormGrid::Width::Whole);
    fields.setLabel("effective", [] { return tr("Price of"); });
    fields.setNote("price", [this] { return lastKnown(); });
    fields.setNote("source",
                   [] { return tr("Who states it. Official and market sources stay apart by this name."); });
    ready();
}

void PriceDialog::fill(const PriceFacts& begun) {
    m_asset->setKey(begun.asset.view());
    m_quote->setKey(begun.quote.view());
    m_source->setText(fromText(begun.source));
    m_price->setFocus();
    review();
}

QString PriceDialog::lastKnown() const {
    const AssetIndex asset = books().assets().indexOf(chosen<AssetId>(m_asset));
    const AssetIndex quote = books().assets().indexOf(chosen<AssetId>(m_quote));
    const PricePoint* point =
        asset.none() || quote.none() ? nullptr : books().prices().latest(asset, quote, effective());
    return point == nullptr ? QString()
                            : tr("Last known: %1, %2")
                                  .arg(interfaceWording().number(point->price),
                                       interfaceWording().moment(point->at, books().zone()));
}

void PriceDialog::adapt() {
    if (m_quote->isChosen()) {
        m_price->setUnit(m_asset->isChosen() ? m_quote->key() + QStringLiteral(" / ") + m_asset->key()
                                             : m_quote->key());
    }
}

Act PriceDialog::act() const {
    PriceFacts facts;
    facts.asset = chosen<AssetId>(m_asset);
    facts.quote = chosen<AssetId>(m_quote);
    facts.price = m_price->amount().value_or(Amount());
    facts.source = typedText(m_source);
    facts.effective = effective();
    return SetPrice(facts);
}

ReversalDialog::ReversalDialog(FundView& view, std::int64_t entry, QWidget* parent)
    : ActDialog(view, parent),
      m_entry(entry),
      m_what(new Text(Text::Style::Title)),
      m_when(new Text(Text::Style::Secondary)),
      m_consequence(new Text(Text::Style::Note)),
      m_reason(new QLineEdit) {
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().half);
    for (Text* line : {m_what, m_when, m_consequence}) {
        line->setWordWrap(true);
        column->addWidget(line);
    }
    addAboveFields(shown);
    form().add("reason", m_reason, FormGrid::Need::Required, FormGrid::Width::Whole);
    form().alias("entry", "reason");
    ready();
}

QString ReversalDialog::title() const {
    return tr("Reversal of entry %1").arg(interfaceWording().integer(m_entry));
}

Act ReversalDialog::act() const {
    ReversalFacts facts;
    facts.entry = m_entry;
    facts.reason = typedText(m_reason);
    return ReverseEntry(facts);
}

void ReversalDialog::retranslate() {
    const Wording& words = interfaceWording();
    if (const auto entry = readEntry(view().desk(), m_entry)) {
        m_what->setText(eventTitle(entry->event, books(), words));
        m_when->setText(tr("Sealed as entry %1 on %2 by %3")
                            .arg(words.integer(m_entry), words.moment(entry->at, books().zone()),
                                 officerName(entry->officer, &books())));
    } else {
        m_what->setText(tr("There is no such entry."));
    }
    m_consequence->setText(
        tr("The entry stays in the audit log. From now on it does not count; what was believed "
           "before can still be shown."));
    ActDialog::retranslate();
}

}  // namespace alem
