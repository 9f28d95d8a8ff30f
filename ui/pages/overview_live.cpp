#include "ui/pages/overview_live.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/parts/state_label.h"
#include "ui/theme/theme.h"
#include "ui/wording/signs.h"
#include "ui/words/count.h"
#include "ui/words/live_words.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr FigureOptions withSign{.plus = true};
constexpr qsizetype mostMarkets = 4;  ///< those beyond are in the dialog

QString nameOf(const LivePair& pair) {
    return fromText(pair.asset.view()) + u'/' + fromText(pair.quote.view());
}

}  // namespace

OverviewLive::OverviewLive(QWidget* parent)
    : QWidget(parent),
      m_state(new StateLabel(State::Pending, {}, this)),
      m_note(new Text(Text::Style::Note, {}, this)),
      m_row(new QHBoxLayout),
      m_rules(new Text(Text::Style::Emphasis, {}, this)),
      m_doubts(new Text(Text::Style::Note, {}, this)) {
    m_state->setSmall(true);
    m_state->setStrong(true);
    m_rules->setWordWrap(true);
    m_doubts->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures().unit);
    head->addWidget(m_state);
    head->addWidget(m_note, 1);
    m_row->setSpacing(4 * measures().unit);
    m_row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, measures().unit, 0, measures().unit);
    column->setSpacing(measures().half);
    column->addLayout(head);
    column->addLayout(m_row);
    column->addWidget(m_rules);
    column->addWidget(m_doubts);
}

void OverviewLive::provide(qsizetype blocks) {
    while (m_blocks.size() < blocks) {
        m_blocks.append(new FigureBlock(true, this));
        m_row->insertWidget(static_cast<int>(m_blocks.size()) - 1, m_blocks.back());
    }
    m_wanted = blocks;
    yieldRoom();
}

void OverviewLive::yieldRoom() {
    int needed = 0;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        needed += m_blocks[i]->sizeHint().width() + (i == 0 ? 0 : m_row->spacing());
        m_blocks[i]->setVisible(i < m_wanted && (i == 0 || needed <= width()));
    }
}

QSize OverviewLive::minimumSizeHint() const {
    return {m_blocks.isEmpty() ? 0 : m_blocks.front()->minimumSizeHint().width(),
            QWidget::minimumSizeHint().height()};
}

void OverviewLive::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    yieldRoom();
}

void OverviewLive::show(const std::optional<LiveReport>& report, const std::vector<LivePair>& pairs,
                        const FundView& view) {
    const Wording& words = interfaceWording();
    const bool waits = !report || report->reading.ticks == 0;
    const QString doubts = report ? liveDoubts(*report, pairs, words, &view.desk().books()) : QString();
    const State state = waits ? State::Pending : (doubts.isEmpty() ? State::Sound : State::Caution);
    m_state->setState(state, waits ? tr("Waiting for trades") : tr("Live, indicative"));
    m_note->setText(tr("for looking at: not in the log, not in any report"));
    m_doubts->setText(doubts);
    m_doubts->setVisible(!doubts.isEmpty());
    const QString rules = report ? liveRulesSentence(report->reading, view.books().zone(), words) : QString();
    m_rules->setText(rules);
    m_rules->setVisible(!rules.isEmpty());
    if (waits) {
        provide(0);
        return;
    }
    provide(2 + std::min<qsizetype>(std::ssize(pairs), mostMarkets));
    showValue(report->reading);
    showMarkets(report->reading, pairs);
    showTrades(report->reading);
    yieldRoom();  // for the figures as they are now
}

void OverviewLive::showValue(const LiveReading& reading) {
    const Wording& words = interfaceWording();
    const QString code = fromText(reading.currency.view());
    const QString label = tr("Net asset value at live prices, %1").arg(code);
    const QString logged =
        reading.loggedValue ? tr("%1 by the log").arg(words.number(*reading.loggedValue)) : QString();
    QString note = logged;
    if (reading.loggedPrices > 0 && reading.livePrices > 0) {
        const QString kept =
            tr("%n values by the log", "that were not replaced by live ones", countOf(reading.loggedPrices));
        note = logged.isEmpty() ? kept : logged + QStringLiteral(" · ") + kept;
    }
    m_blocks[0]->setTexts(label, reading.value ? words.number(*reading.value) : tr("unknown"), note);
    m_blocks[0]->setVisible(!reading.currency.empty());
}

void OverviewLive::showMarkets(const LiveReading& reading, const std::vector<LivePair>& pairs) {
    const Wording& words = interfaceWording();
    for (qsizetype i = 0; i < m_blocks.size() - 2 && i < std::ssize(pairs); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const LiveReading::Market& market = reading.markets[index];
        const QString price = market.price ? words.number(*market.price) : QString(sign::enDash);
        const QString note = market.change
                                 ? tr("%1 on the log's price").arg(words.percent(*market.change, withSign))
                                 : tr("no price in the log");
        m_blocks[1 + i]->setTexts(nameOf(pairs[index]), price, note);
    }
}

void OverviewLive::showTrades(const LiveReading& reading) {
    const Wording& words = interfaceWording();
    m_blocks.back()->setTexts(tr("Trades a second"), words.integer(reading.ticksPerSecond),
                              tr("%n in all", "trades", countOf(reading.ticks)));
}

void OverviewLive::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().hairline);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().hairline);
}

}  // namespace alem
