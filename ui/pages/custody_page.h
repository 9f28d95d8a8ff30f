#pragma once

#include <vector>

#include "ui/frame/page.h"
#include "ui/models/custody_rows.h"
#include "ui/models/filter_model.h"

class QPushButton;
class QStackedWidget;

namespace alem {

class CounterpartyDetail;
class EmptyPage;
class ExposureChart;
class Segments;
class TotalsRow;
class TreeTable;

/// Who holds the fund's assets, how much of them, and against which limits.
class CustodyPage final : public Page {
    Q_OBJECT

  public:
    explicit CustodyPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("custody"); }
    [[nodiscard]] QString title() const override { return tr("Custody"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString mainAct() const override { return tr("Record transfer"); }
    void startMainAct() override;
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override { return m_filter.hiddenRows(); }
    void refresh() override;
    /// A counterparty.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    void showSelected();

    std::vector<CounterpartyExposure> m_exposures;
    MoneyScale m_scale;
    FactModel m_model;
    FactModel m_total;
    FilterModel m_filter;
    Segments* m_order;
    QPushButton* m_addCounterparty;
    QPushButton* m_addAccount;
    TreeTable* m_table;
    TotalsRow* m_totals;
    ExposureChart* m_chart;
    CounterpartyDetail* m_detail;
    EmptyPage* m_empty;
    QStackedWidget* m_stack;
};

}  // namespace alem
