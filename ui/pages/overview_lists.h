#pragma once

#include <QAbstractButton>
#include <optional>

#include "ui/parts/state.h"

class QVBoxLayout;

namespace alem {

/// A line of two in a list at the side that leads somewhere: a state or a number, what, a note below, and at
/// the right how long ago.
class LineButton : public QAbstractButton {
    Q_OBJECT

  public:
    explicit LineButton(QWidget* parent = nullptr);
    void setState(State state);
    void setNumber(const QString& number);
    void setTexts(const QString& title, const QString& note, const QString& trailing);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    std::optional<State> m_state;
    QString m_number;
    QString m_title;
    QString m_note;
    QString m_trailing;
};

/// As many lines as wanted in a column: those that are there are used again.
class LineList : public QWidget {
    Q_OBJECT

  public:
    explicit LineList(QWidget* parent = nullptr);
    void setCount(int count);
    [[nodiscard]] LineButton* line(int index) const { return m_lines[index]; }

  signals:
    void opened(int index);

  private:
    QVBoxLayout* m_column;
    QList<LineButton*> m_lines;
};

}  // namespace alem
