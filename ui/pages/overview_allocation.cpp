#include "ui/pages/overview_allocation.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>

#include "app/book/fiat.h"
#include "app/report/statement_sums.h"
#include "ui/pages/overview_cells.h"
#include "ui/parts/donut_chart.h"
#include "ui/parts/labels.h"
#include "ui/parts/table.h"
#include "ui/theme/theme.h"
#include "ui/words/names.h"

namespace alem {

namespace {

constexpr FigureOptions plain{.decimals = 2, .dashForZero = true};
constexpr FigureOptions gains{.decimals = 2, .plus = true, .dashForZero = true};
constexpr FigureOptions shares{.decimals = 1, .dashForZero = true};

std::optional<Amount> millions(const std::optional<Amount>& amount) {
    return amount ? std::optional(inMillions(*amount)) : std::nullopt;
}

}  // namespace

OverviewAllocation::OverviewAllocation(QWidget* parent)
    : QWidget(parent),
      m_title(new SectionTitle({}, this)),
      m_ring(new DonutChart(this)),
      m_table(new Table(QStringLiteral("overview/allocation"), this)),
      m_model(new QStandardItemModel(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(5 * measures().unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, Qt::AlignTop);
    grid->addWidget(m_ring, 1, 0, Qt::AlignCenter);
    grid->addWidget(m_table, 0, 1, 2, 1, Qt::AlignTop);
    grid->setRowStretch(1, 1);
    m_title->setRuled(false);
    m_ring->setFixedSize(17 * measures().unit, 17 * measures().unit);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumns({ColumnKind::Asset, ColumnKind::Decimal, ColumnKind::Decimal, ColumnKind::Decimal,
                         ColumnKind::Decimal, ColumnKind::Bar});
    m_table->setWidths({-1, 104, 72, 104, 120, 88});
    m_table->setYielding({5, 3, 2}, 110);  // the bar, the cost, the share
    m_table->setEdge(TableEdge::Text);
    m_model->setColumnCount(6);
    m_table->setModel(m_model);
    connect(m_table, &Table::opened, this, [this](const QModelIndex& index) {
        emit assetOpened(index.siblingAtColumn(0).data(role::Asset).toString());
    });
}

void OverviewAllocation::show(const HoldingsStatement& statement, const Books& books) {
    const QString code = fromText(statement.currency.view());
    m_title->setTitle(tr("Allocation and gain"));
    m_model->setHorizontalHeaderLabels({tr("Asset"), tr("Value, %1 m", "million").arg(code), tr("Share, %"),
                                        tr("Cost, %1 m", "million").arg(code),
                                        tr("Gain, %1 m", "million").arg(code), QString()});
    m_table->setAccessibleName(tr("Allocation and gain"));
    fill(statement, books);
    showRing(statement, books);
    const int rows = m_model->rowCount();
    m_table->setFixedHeight(measures().tableHeader + rows * measures().tableRow + 2);
}

void OverviewAllocation::fill(const HoldingsStatement& statement, const Books& books) {
    const QString unknown = tr("unknown");
    double least = 0;
    double greatest = 0;
    for (const StatementAsset& asset : statement.assets) {
        const double gain = asset.totals.gain ? coordinate(*asset.totals.gain) : 0;
        least = std::min(least, gain);
        greatest = std::max(greatest, gain);
    }
    m_model->setRowCount(0);
    const auto addRow = [&](QStandardItem* name, const StatementTotals& totals, bool strong) {
        const std::optional<Amount> share = strong && totals.knownValue.isPositive() && totals.value
                                                ? Amount::parse("100.0").value()
                                                : totals.share;
        FigureOptions shareOptions = shares;
        shareOptions.part = !totals.knownValue.isZero();
        auto* bar = new QStandardItem;
        if (!strong && totals.gain) {
            bar->setData(QVariant::fromValue(BarValue{coordinate(*totals.gain), least, greatest}), role::Bar);
        }
        m_model->appendRow({name, cells::figure(millions(totals.value), totals.value, plain, unknown, strong),
                            cells::figure(share, share, shareOptions, unknown, strong),
                            cells::figure(millions(totals.cost), totals.cost, plain, unknown, strong),
                            cells::figure(millions(totals.gain), totals.gain, gains, unknown, strong), bar});
    };
    for (const StatementAsset& asset : statement.assets) {
        const bool fiat = isFiat(books.assets(), asset.asset);
        auto* name =
            cells::text(fiat ? tr("Cash, %1").arg(fromText(asset.asset.view())) : fromText(asset.name));
        name->setData(fromText(asset.asset.view()), role::Asset);
        name->setToolTip(shortQuantity(asset.quantity, asset.asset, interfaceWording()));
        addRow(name, asset.totals, false);
    }
    addRow(cells::text(tr("Total"), true), statement.totals, true);
}

void OverviewAllocation::showRing(const HoldingsStatement& statement, const Books& books) {
    QList<DonutSlice> slices;
    bool known = statement.totals.value.has_value() && statement.totals.knownValue.isPositive();
    for (const StatementAsset& asset : statement.assets) {
        if (asset.totals.share) {
            slices.append(
                {fromText(asset.asset.view()), fromText(asset.name), coordinate(*asset.totals.share)});
        }
    }
    m_ring->setSlices(slices);
    m_ring->setCentre(tr("crypto", "what part of the fund is not cash"),
                      known ? interfaceWording().percent(shareBesideCash(statement, books.assets()),
                                                         {.decimals = 1, .rounding = Rounding::HalfEven})
                            : tr("unknown"));
    m_ring->setAccessibleName(tr("Allocation by asset; the table beside it has the figures"));
}

}  // namespace alem
