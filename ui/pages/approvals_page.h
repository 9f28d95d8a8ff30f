#pragma once

#include "ui/frame/page.h"
#include "ui/models/fact_model.h"
#include "ui/models/filter_model.h"

class QListView;
class QStackedWidget;

namespace alem {

class EmptyPage;
class ProposalDetail;
class Segments;

/// What waits for a second person, what one has proposed oneself, and what has been decided.
class ApprovalsPage final : public Page {
    Q_OBJECT

  public:
    explicit ApprovalsPage(FundView& view, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("approvals"); }
    [[nodiscard]] QString title() const override { return tr("Approvals"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget*> headerControls() const override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void setFilter(const QString& text) override;
    [[nodiscard]] int hiddenRows() const override;
    void refresh() override;
    /// The number of a proposal.
    void select(const QString& key) override;

  protected:
    void retranslate() override;

  private:
    enum Choice : int { Pending, Mine, Decided };
    [[nodiscard]] bool isIn(const QModelIndex& source, Choice choice) const;
    [[nodiscard]] int countOf(Choice choice) const;
    void choose();
    void showSelected();
    void keep(std::int64_t proposal);
    void settle(bool done);
    [[nodiscard]] bool isListed(std::int64_t proposal) const;
    void showEmpty();

    FactModel m_model;
    FilterModel m_filter;
    Segments* m_choice;
    QListView* m_list;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    ProposalDetail* m_detail;
    /// The request that was decided last: it stays in view, with nothing selected in the list, until another
    /// one is chosen. A decision never puts the next request under the same button.
    std::int64_t m_kept = -1;
    bool m_reading = false;
};

}  // namespace alem
