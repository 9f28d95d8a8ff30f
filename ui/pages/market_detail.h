#pragma once

#include <QWidget>

#include "ui/frame/fund_view.h"
#include "ui/models/market_rows.h"

class QVBoxLayout;

namespace alem {

class AssetMark;
class FieldList;
class Link;
class SectionTitle;
class StateLabel;
class Text;

/// Everything about the data of one market: whether it can be relied upon and why not, what is there, which
/// files brought it and when, and everything odd that was found over them.
class MarketDetail : public QWidget {
    Q_OBJECT

  public:
    explicit MarketDetail(FundView& view, QWidget* parent = nullptr);
    void show(const MarketLine& line);
    void retranslate();

  signals:
    void entryWanted(std::int64_t entry);

  private:
    void showFacts(const BarSeries& bars);
    void showSources();
    void showFindings();

    FundView& m_view;
    MarketLine m_line;
    AssetMark* m_asset;
    StateLabel* m_state;
    Text* m_place;
    Text* m_sentence;
    FieldList* m_facts;
    SectionTitle* m_findingsTitle;
    QWidget* m_findings;
    QVBoxLayout* m_findingRows;
    SectionTitle* m_sourcesTitle;
    FieldList* m_sources;
    Link* m_toEntry;
};

}  // namespace alem
