#pragma once

#include <QWidget>
#include <vector>

#include "ui/pages/overview_data.h"

namespace alem {

class LineList;
class Link;
class SectionTitle;
class Text;

/// The right side of the overview: what needs attention, the worst first, and the latest entries of the audit
/// log. Each line leads to its page.
class OverviewAttention : public QWidget {
    Q_OBJECT

  public:
    explicit OverviewAttention(QWidget* parent = nullptr);
    void show(const std::vector<Attention>& items, const FundView& view);

  signals:
    void wanted(const QString& page, const QString& key);
    /// All of it, or less, is to be shown.
    void againWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void showItems(const FundView& view);
    void showEntries(const FundView& view);

    SectionTitle* m_title;
    Link* m_all;
    bool m_whole = false;  ///< not only the gravest
    Text* m_nothing;
    LineList* m_lines;
    SectionTitle* m_latest;
    Link* m_openLog;
    LineList* m_entries;
    std::vector<Attention> m_items;
    std::vector<std::int64_t> m_numbers;
};

}  // namespace alem
