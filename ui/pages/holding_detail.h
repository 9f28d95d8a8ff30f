#pragma once

#include <QWidget>
#include <optional>

#include "app/report/holdings_statement.h"
#include "ui/frame/fund_view.h"
#include "ui/models/fact_model.h"
#include "ui/models/holdings_rows.h"

class QStackedWidget;

namespace alem {

class AssetMark;
class EmptyPage;
class Link;
class SectionTitle;
class Segments;
class Table;
class Text;
class TotalsRow;

/// Everything about one holding: its lots with their total, the entries that touched it, and its last
/// disposal taken apart.
class HoldingDetail : public QWidget {
    Q_OBJECT

  public:
    explicit HoldingDetail(FundView& view, QWidget* parent = nullptr);

    /// `statement` has lots. A key without asset (an account) shows what to choose.
    void show(const HoldingsStatement& statement, const HoldingKey& key);
    void retranslate();

  signals:
    void entryWanted(std::int64_t entry);

  private:
    QWidget* makeLots();
    QWidget* makeTrace();
    void showTitle(const HoldingsStatement& statement);
    void showEntries();
    void showTrace();

    FundView& m_view;
    HoldingKey m_key;
    QString m_currency;
    AssetMark* m_mark;
    Text* m_place;
    Segments* m_choice;
    Text* m_method;
    FactModel m_lots;
    FactModel m_lotTotal;
    FactModel m_entries;
    FactModel m_traceRows;
    Table* m_lotTable;
    TotalsRow* m_lotTotals;
    Table* m_entryTable;
    Table* m_traceTable;
    QStackedWidget* m_stack;
    QWidget* m_tracePanel;
    SectionTitle* m_traceTitle;
    Link* m_traceLink;
    Text* m_traceNote;
    std::int64_t m_traceEntry = -1;
};

}  // namespace alem
