#pragma once

#include <QWidget>
#include <array>
#include <memory>

#include "app/book/interventions.h"
#include "app/desk/acts.h"
#include "ui/frame/fund_view.h"
#include "ui/models/doctrine_rows.h"
#include "ui/models/filter_model.h"

class QHBoxLayout;
class QListView;

namespace alem {

class Link;
class SectionTitle;
class Text;

/// The cases as a board: one column for each stage, the newest on top, with the deadline on each card. A card
/// never moves by hand: what may come next for the selected case stands above the board, and opens its form.
class CaseBoard : public QWidget {
    Q_OBJECT

  public:
    explicit CaseBoard(FundView& view, QWidget* parent = nullptr);

    void show(const Interventions& interventions);
    void retranslate();
    /// By caseKey().
    void select(const QString& key);
    [[nodiscard]] QString selected() const { return m_selected; }

  signals:
    /// The form of a step is wanted.
    void stepWanted(const CaseId& id, CaseStep step);
    void caseSelected(const CaseId& id);
    /// The form of an act is wanted, filled in as the ordered case asks for it.
    void actWanted(const Act& prepared);
    /// The request is wanted that a prepared act waits as.
    void requestWanted(std::int64_t proposal);

  private:
    struct Column {
        SectionTitle* title = nullptr;
        QListView* list = nullptr;
        std::unique_ptr<FilterModel> cards;
    };
    void layOut();
    void choose(std::size_t column, const QModelIndex& card);
    void mark(const QString& key);
    void showSteps();
    void showPrepared(const InterventionCase& one);
    Link* addLink(const QString& text);
    [[nodiscard]] const InterventionCase* selectedCase() const;

    FundView& m_view;
    FactModel m_model;
    std::array<Column, boardColumns> m_columns;
    Text* m_about;
    QHBoxLayout* m_steps;
    QString m_selected;
    bool m_reading = false;
};

}  // namespace alem
