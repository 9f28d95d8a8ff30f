#include "ui/pages/overview_exposure.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/custody_rows.h"
#include "ui/pages/overview_cells.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr FigureOptions values{.decimals = 2, .dashForZero = true};
constexpr FigureOptions shares{.decimals = 1, .dashForZero = true};

std::optional<Amount> millions(const std::optional<Amount>& amount) {
    return amount ? std::optional(inMillions(*amount)) : std::nullopt;
}

/// Limits are round: as many decimals as they need.
QStandardItem* limitCell(const std::optional<Amount>& limit, const QString& none) {
    auto* item = cells::text(limit ? shortNumber(inMillions(*limit), interfaceWording()) : none);
    if (limit) {
        item->setData(QString::fromStdString(limit->text()), role::Machine);
        item->setToolTip(interfaceWording().number(*limit));
    }
    return item;
}

}  // namespace

OverviewExposure::OverviewExposure(QWidget* parent)
    : QWidget(parent),
      m_table(new Table(QStringLiteral("overview/exposure"), this)),
      m_model(new QStandardItemModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumns({ColumnKind::Text, ColumnKind::Decimal, ColumnKind::RightText, ColumnKind::RightText,
                         ColumnKind::Decimal, ColumnKind::Gauge, ColumnKind::State});
    m_table->setWidths({176, 88, 64, 64, 88, -1, 128});
    m_table->setYielding({2, 5}, 80);  // the soft limit, the gauge
    m_table->setEdge(TableEdge::Text);
    m_model->setColumnCount(7);
    m_table->setModel(m_model);
    connect(m_table, &Table::opened, this, [this](const QModelIndex& index) {
        emit counterpartyOpened(index.siblingAtColumn(0).data(role::Key).toString());
    });
}

void OverviewExposure::show(const std::vector<LimitUse>& limits, const Books& books) {
    const auto wordOf = [](LimitReach reach) {
        switch (reach) {
            case LimitReach::Within:
                return tr("within", "the limit");
            case LimitReach::BeyondSoft:
                return tr("soft limit");
            case LimitReach::Beyond:
                return tr("breach");
            case LimitReach::Unknown:
                break;
        }
        return tr("unknown");
    };
    const bool oneCurrency = std::all_of(limits.begin(), limits.end(), [&](const LimitUse& use) {
        return use.limit.currency == limits.front().limit.currency;
    });
    const QString unit = limits.empty() || !oneCurrency
                             ? tr("million")
                             : tr("%1 m", "million").arg(fromText(limits.front().limit.currency.view()));
    m_model->setHorizontalHeaderLabels(
        {tr("Exposure against limits"), unit, tr("Soft"), tr("Hard"), tr("Used, %"), QString(), tr("State")});
    m_table->setAccessibleName(tr("Exposure against limits"));
    m_model->setRowCount(0);
    for (const LimitUse& use : limits) {
        const LimitFacts& limit = use.limit;
        auto* name =
            cells::text(counterpartyName(limit.counterparty, &books) +
                        (oneCurrency ? QString() : QStringLiteral(", ") + fromText(limit.currency.view())));
        name->setData(fromText(limit.counterparty.view()), role::Key);
        auto* gauge = new QStandardItem;
        if (use.against) {
            gauge->setData(QVariant::fromValue(gaugeOf(use)), role::Gauge);
        }
        const auto used = use.used();
        m_model->appendRow({name, cells::figure(millions(use.against), use.against, values, tr("unknown")),
                            limitCell(limit.soft, QStringLiteral("–")), limitCell(limit.hard, {}),
                            cells::figure(used, used, shares, tr("unknown")), gauge,
                            cells::state(stateOf(use.reach()), wordOf(use.reach()))});
    }
    m_table->setFixedHeight(measures().tableHeader + m_model->rowCount() * measures().tableRow + 2);
    setVisible(!limits.empty());
}

}  // namespace alem
