#pragma once

#include <QWidget>

#include "ui/parts/state.h"

namespace alem {

class Link;
class StateLabel;
class Text;

/// Under the page header while something grave holds for the whole window: its state, a sentence, and at
/// most one way on.
class NoticeBanner : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeBanner(QWidget* parent = nullptr);
    /// `act` may be empty: then there is no link.
    void setTexts(State state, const QString& title, const QString& sentence, const QString& act = {});
    [[nodiscard]] QString sentence() const;

  signals:
    void acted();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    State m_state = State::Caution;
    StateLabel* m_title;
    Text* m_sentence;
    Link* m_link;
};

}  // namespace alem
