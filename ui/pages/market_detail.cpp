#include "ui/pages/market_detail.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/page_parts.h"
#include "ui/parts/asset_mark.h"
#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/words/market_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// More than this nobody reads in a panel; the command line lists them all.
constexpr std::size_t mostFindings = 40;
constexpr std::size_t mostSources = 12;

/// A finding: its state and what it is; below, when, and the entry that brought it.
QWidget* findingRow(const MarketFinding& finding, std::int64_t interval) {
    const Wording& words = interfaceWording();
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, measures().half);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().half);
    const QString word = marketFindingWord(finding, words);
    auto* glyph = new StateLabel(stateOf(finding), QStringLiteral(" "));
    glyph->setAccessibleName(stateWord(stateOf(finding)));
    auto* text = new Text(Text::Style::Body, word);
    text->setWordWrap(true);
    head->addWidget(glyph, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    column->addLayout(head);
    QStringList notes{marketFindingSpan(finding, interval)};
    if (finding.entry) {
        notes.append(words.translate("Markets", "entry %1").arg(words.integer(*finding.entry)));
    }
    notes.removeAll(QString());
    auto* note = new Text(Text::Style::Note, notes.join(QStringLiteral(", ")));
    note->setWordWrap(true);
    note->setContentsMargins(measures().stateGlyph + measures().unit, 0, 0, 0);
    column->addWidget(note);
    return row;
}

}  // namespace

MarketDetail::MarketDetail(FundView& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_asset(new AssetMark({}, {}, this)),
      m_state(new StateLabel(State::Unknown, {}, this)),
      m_place(new Text(Text::Style::Note, {}, this)),
      m_sentence(new Text(Text::Style::Body, {}, this)),
      m_facts(new FieldList(this)),
      m_findingsTitle(new SectionTitle({}, this)),
      m_findings(new QWidget(this)),
      m_findingRows(new QVBoxLayout(m_findings)),
      m_sourcesTitle(new SectionTitle({}, this)),
      m_sources(new FieldList(this)),
      m_toEntry(new Link({}, this)) {
    m_sentence->setWordWrap(true);
    m_place->setWordWrap(true);
    m_findingRows->setContentsMargins(0, 0, 0, 0);
    m_findingRows->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(m_asset, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measures().unit);
    column->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_sentence, m_facts, m_findingsTitle,
                                                         m_findings, m_sourcesTitle, m_sources}) {
        column->addWidget(part);
    }
    column->addWidget(m_toEntry, 0, Qt::AlignLeft);
    connect(m_toEntry, &Link::clicked, this, [this] {
        const auto sources = m_view.books().markets().sources(m_line.market);
        if (!sources.empty()) {
            emit entryWanted(sources.back()->entry);
        }
    });
}

void MarketDetail::show(const MarketLine& line) {
    m_line = line;
    retranslate();
}

void MarketDetail::showFacts(const BarSeries& bars) {
    const Wording& words = interfaceWording();
    const std::size_t closed = m_line.standing.closed;
    QList<FieldLine> lines{{tr("Venue"), venueName(m_line.market, words)},
                           {tr("Bars"), intervalWord(m_line.market.intervalSeconds, words)}};
    if (closed > 0) {
        const auto time = [](std::int64_t at) {
            return Wording::isoMinute(Instant::ofMilliseconds(at), Zone());
        };
        lines.append({tr("First, UTC"), time(bars.openTime(0))});
        lines.append({tr("Last close, UTC"), time(bars.closeTime(closed - 1))});
        lines.append({tr("Age"), words.age(std::chrono::milliseconds(m_line.standing.ageMilliseconds))});
        lines.append({tr("Closed bars"), words.integer(static_cast<std::int64_t>(closed))});
    }
    const MarketBook& markets = m_view.books().markets();
    if (const auto learnt = learntBy(markets.bars(m_line.market, Reading::AsKnown),
                                     markets.learnt(m_line.market), m_view.instant())) {
        lines.append({tr("Last learnt"), Wording::isoMinute(*learnt, m_view.books().zone())});
    }
    m_facts->setLines(lines);
}

void MarketDetail::showSources() {
    const Wording& words = interfaceWording();
    const auto sources = m_view.books().markets().sources(m_line.market);
    QList<FieldLine> lines;
    for (auto source = sources.rbegin(); source != sources.rend() && lines.size() < qsizetype{mostSources};
         ++source) {
        const QString what =
            (*source)->evidence ? fromText((*source)->fileName) : words.number((*source)->price);
        lines.append({words.integer((*source)->entry),
                      what + u'\n' + Wording::isoMinute((*source)->learnt, m_view.books().zone())});
    }
    m_sourcesTitle->setTitle(tr("Sources, by entry"));
    m_sourcesTitle->setNote(words.integer(static_cast<std::int64_t>(sources.size())));
    m_sourcesTitle->setVisible(!sources.empty());
    m_sources->setVisible(!sources.empty());
    m_sources->setLines(lines);
    m_toEntry->setVisible(!sources.empty());
    m_toEntry->setText(tr("The latest in the audit log"));
}

void MarketDetail::showFindings() {
    while (QLayoutItem* item = m_findingRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto findings = m_view.books().markets().findings(m_line.market);
    m_findingsTitle->setTitle(tr("Findings"));
    m_findingsTitle->setNote(interfaceWording().integer(static_cast<std::int64_t>(findings.size())));
    for (std::size_t i = 0; i < std::min(findings.size(), mostFindings); ++i) {
        m_findingRows->addWidget(findingRow(findings[i], m_line.market.intervalSeconds));
    }
    if (findings.empty()) {
        m_findingRows->addWidget(
            new Text(Text::Style::Secondary, tr("Nothing odd was found in these bars.")));
    } else if (findings.size() > mostFindings) {
        const int more = static_cast<int>(findings.size() - mostFindings);
        m_findingRows->addWidget(new Text(Text::Style::Note, tr("and %n more", nullptr, more)));
    }
}

void MarketDetail::retranslate() {
    const Books& books = m_view.books();
    setVisible(!m_line.market.asset.none());
    if (m_line.market.asset.none()) {
        return;
    }
    const Wording& words = interfaceWording();
    const AssetFacts& asset = books.assets()[m_line.market.asset];
    m_asset->setAsset(fromText(asset.asset.view()), fromText(asset.name));
    m_place->setText(marketName(m_line.market, books, words));
    m_state->setState(stateOf(m_line.standing.state), marketStateWord(m_line.standing.state, words));
    const QString sentence = marketStateSentence(m_line.market, m_line.standing, words);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    showFacts(books.markets().bars(m_line.market, Reading::AsRestated));
    showFindings();
    showSources();
}

}  // namespace alem
