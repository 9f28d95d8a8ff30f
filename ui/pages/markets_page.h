#pragma once

#include <vector>

#include "ui/frame/page.h"
#include "ui/models/filter_model.h"
#include "ui/models/market_rows.h"

class QPushButton;
class QStackedWidget;

namespace alem {

class EmptyPage;
class MarketChart;
class MarketDetail;
class Table;

/// The prices the fund knows: which markets, how old and how sound their data are, and each over time.
class MarketsPage final : public Page {
    Q_OBJECT

  public:
    explicit MarketsPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("markets"); }
    [[nodiscard]] QString title() const override { return tr("Markets"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override { return tr("Import price history"); }
    void startMainAct() override;
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override { return m_filter.hiddenRows(); }
    void refresh() override;
    /// A market's key (marketKeyText), or an asset: its first market.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    void showSelected();
    [[nodiscard]] const MarketLine* selectedLine() const;
    [[nodiscard]] PriceFacts selectedMarket() const;

    std::vector<MarketLine> m_lines;
    FactModel m_model;
    FilterModel m_filter;
    QPushButton* m_live;
    QPushButton* m_setPrice;
    Table* m_table;
    MarketChart* m_chart;
    MarketDetail* m_detail;
    EmptyPage* m_empty;
    QStackedWidget* m_stack;
};

}  // namespace alem
