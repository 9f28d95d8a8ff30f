#pragma once

#include <optional>

#include "app/report/holdings_statement.h"
#include "ui/frame/page.h"
#include "ui/models/filter_model.h"
#include "ui/models/holdings_rows.h"

class QStackedWidget;

namespace alem {

class EmptyPage;
class HoldingDetail;
class Segments;
class TotalsRow;
class TreeTable;

/// What the fund holds, by account or by asset, each figure taken apart below the table.
class HoldingsPage final : public Page {
    Q_OBJECT

  public:
    explicit HoldingsPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("holdings"); }
    [[nodiscard]] QString title() const override { return tr("Holdings"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override { return tr("Record purchase"); }
    void startMainAct() override;
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override { return m_filter.hiddenRows(); }
    void refresh() override;
    /// `account|asset`, or either with the other empty.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    void showSelected();
    [[nodiscard]] HoldingsOrder order() const;

    std::optional<HoldingsStatement> m_statement;
    FactModel m_model;
    FactModel m_total;
    FilterModel m_filter;
    Segments* m_orderChoice;
    TreeTable* m_table;
    TotalsRow* m_totals;
    HoldingDetail* m_detail;
    EmptyPage* m_empty;
    QStackedWidget* m_stack;
};

}  // namespace alem
