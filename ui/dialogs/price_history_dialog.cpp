#include "ui/dialogs/price_history_dialog.h"

#include <QStandardItemModel>

#include "app/desk/stated_price.h"
#include "ui/dialogs/price_findings.h"
#include "ui/parts/choice_box.h"
#include "ui/parts/editors.h"
#include "ui/parts/file_edit.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"

namespace alem {

PriceHistoryDialog::PriceHistoryDialog(FundView& view, QWidget* parent)
    : TradeDialog(view, parent),
      m_asset(makeAssets(true)),
      m_quote(makeAssets(true)),
      m_source(new QLineEdit),
      m_file(new FileEdit),
      m_table(new Table(QStringLiteral("price_findings"))),
      m_findings(new QStandardItemModel(this)) {
    m_quote->setKey(books().fund().currencies.front().view());
    FormGrid& fields = form();
    fields.add("evidence", m_file);
    fields.add("source", m_source);
    fields.add("asset", m_asset);
    fields.add("quote", m_quote);
    fields.setLabel("evidence", [] { return tr("File of bars"); });
    fields.setNote("source", [] { return tr("Who states these prices."); });
    fields.setNote("asset", [this] { return columnsNote(); });
    setFindingsColumns(*m_table);
    m_table->setModel(m_findings);
    m_table->setFixedHeight(6 * measures().tableRow);
    addBelowFields(m_table);
    connect(m_file, &FileEdit::fileChanged, this, &PriceHistoryDialog::readFile);
    ready();
}

bool PriceHistoryDialog::setFile(const QString& path) {
    return m_file->setFile(path);
}

void PriceHistoryDialog::fill(const PriceFacts& begun) {
    m_asset->setKey(begun.asset.view());
    m_quote->setKey(begun.quote.view());
    review();
}

const PriceHistory* PriceHistoryDialog::bars() const {
    return m_history && *m_history ? &**m_history : nullptr;
}

QString PriceHistoryDialog::columnsNote() const {
    return bars() != nullptr
               ? interfaceWording().labelled(tr("Columns recognised"), recognisedColumns(*bars()))
               : QString();
}

void PriceHistoryDialog::readFile() {
    using History = Result<PriceHistory, FormatFault>;
    m_history.reset();
    m_reading.abandon();
    if (m_file->hasFile()) {
        m_reading.start<History>(
            [bytes = m_file->sharedBytes(), now = view().now()](const BackgroundWork::Report&) {
                return readPriceHistory(*bytes, {.knownAt = now, .intervalSeconds = std::nullopt});
            },
            [this](const std::shared_ptr<History>& history) {
                m_history = history;
                changed();
            });
    }
    review();
}

QString PriceHistoryDialog::awaited() const {
    return m_reading.isRunning() ? tr("Reading the file…") : QString();
}

void PriceHistoryDialog::showFindings() {
    const bool any = bars() != nullptr && !bars()->findings.empty();
    setFindings(*m_findings, any ? bars()->findings : std::vector<PriceFinding>());
    m_table->setVisible(any);
}

void PriceHistoryDialog::adapt() {
    showFindings();
    form().retranslate();
}

QList<SummaryLines::Line> PriceHistoryDialog::summary() const {
    return bars() != nullptr ? historyLines(*bars()) : QList<SummaryLines::Line>();
}

std::optional<PriceFacts> PriceHistoryDialog::stated() const {
    return bars() != nullptr ? statedPrice(facts(), *bars()) : std::nullopt;
}

/// Anybody's file may be chosen for the market at hand: what it says of itself is held against that.
QString PriceHistoryDialog::ownDoubt() const {
    const QString symbol = bars() != nullptr ? fromText(bars()->symbol) : QString();
    return symbol.isEmpty() || symbol.contains(m_asset->key(), Qt::CaseInsensitive)
               ? QString()
               : tr("The file speaks of %1, not of %2.", "a symbol, an asset").arg(symbol, m_asset->key());
}

std::string PriceHistoryDialog::evidence() const {
    return m_file->bytes();
}

ImportPriceHistory PriceHistoryDialog::facts() const {
    ImportPriceHistoryFacts facts;
    facts.asset = chosen<AssetId>(m_asset);
    facts.quote = chosen<AssetId>(m_quote);
    facts.source = typedText(m_source);
    facts.fileName = m_file->name().toStdString();
    facts.evidence = m_file->hash().value_or(Hash());
    return ImportPriceHistory(facts);
}

Act PriceHistoryDialog::act() const {
    return facts();
}

}  // namespace alem
