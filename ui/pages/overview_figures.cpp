#include "ui/pages/overview_figures.h"

#include "app/report/statement_sums.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/parts/labels.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"
#include "ui/wording/signs.h"
#include "ui/words/names.h"

namespace alem {

namespace {

/// A hairline between two figures.
class ColumnRule : public QWidget {
  public:
    explicit ColumnRule(QWidget* parent) : QWidget(parent) { setFixedWidth(6 * measures().unit - 1); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(QRect(width() / 2, 0, 1, height()), theme().hairline);
    }
};

constexpr FigureOptions withSign{.plus = true};

QString codeOf(const HoldingsStatement& statement) {
    return fromText(statement.currency.view());
}

}  // namespace

OverviewFigures::OverviewFigures(QWidget* parent)
    : QWidget(parent),
      m_value(new FigureBlock(false, this)),
      m_gain(new FigureBlock(true, this)),
      m_change(new FigureBlock(true, this)),
      m_positions(new FigureBlock(true, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_value);
    for (FigureBlock* block : {m_gain, m_change, m_positions}) {
        m_rules.append(new ColumnRule(this));
        row->addWidget(m_rules.back());
        row->addWidget(block);
    }
    row->addStretch(1);
}

QSize OverviewFigures::minimumSizeHint() const {
    return {m_value->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void OverviewFigures::yieldRoom() {
    int needed = m_value->sizeHint().width();
    const QList<FigureBlock*> blocks{m_gain, m_change, m_positions};
    for (int i = 0; i < blocks.size(); ++i) {
        needed += m_rules[i]->width() + blocks[i]->sizeHint().width();
        m_rules[i]->setVisible(needed <= width());
        blocks[i]->setVisible(needed <= width());
    }
}

void OverviewFigures::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    yieldRoom();
}

void OverviewFigures::show(const HoldingsStatement& statement, bool computing) {
    showValue(statement);
    showGain(statement);
    showChange(statement, computing);
    const Wording& words = interfaceWording();
    int accounts = 0;
    int positions = 0;
    for (const StatementGroup& group : statement.groups) {
        accounts += 1;
        positions += static_cast<int>(group.lines.size());
    }
    m_positions->setTexts(tr("Holdings"), words.integer(positions), tr("in %n accounts", nullptr, accounts));
    yieldRoom();
}

void OverviewFigures::showValue(const HoldingsStatement& statement) {
    const Wording& words = interfaceWording();
    const QString label = tr("Net asset value, %1").arg(codeOf(statement));
    if (!statement.totals.value) {
        m_value->setTexts(
            label, tr("unknown"),
            tr("known part %1; %n values unknown", nullptr, static_cast<int>(statement.totals.unknownValues))
                .arg(words.number(statement.totals.knownValue)));
        return;
    }
    QStringList others;
    for (const StatementTranslation& translation : statement.translations) {
        const QString currency = fromText(translation.currency.view());
        others.append(translation.value ? words.money(*translation.value, currency)
                                        : tr("in %1 unknown").arg(currency));
    }
    m_value->setTexts(label, words.number(*statement.totals.value), others.join(QStringLiteral("   ")));
}

void OverviewFigures::showGain(const HoldingsStatement& statement) {
    const Wording& words = interfaceWording();
    const QString label = tr("Unrealised gain, %1").arg(codeOf(statement));
    if (statement.totals.gain && statement.totals.cost) {
        m_gain->setTexts(label, words.number(*statement.totals.gain, withSign),
                         tr("on a cost of %1").arg(words.number(*statement.totals.cost)));
    } else {
        m_gain->setTexts(label, tr("unknown"),
                         tr("known cost %1").arg(words.number(statement.totals.knownCost)));
    }
}

void OverviewFigures::showChange(const HoldingsStatement& statement, bool computing) {
    const Wording& words = interfaceWording();
    const auto change = changeSinceYesterday(statement);
    const QString label = tr("Since yesterday");
    if (computing) {
        m_change->setTexts(label, QString(sign::ellipsis), tr("being computed"));
        return;
    }
    if (!change) {
        m_change->setTexts(label, tr("unknown"), tr("no value of the day before"));
        return;
    }
    const QString difference = words.number(change->difference, withSign) + sign::noBreak + codeOf(statement);
    m_change->setTexts(label, change->percent ? words.percent(*change->percent, withSign) : difference,
                       difference);
}

}  // namespace alem
