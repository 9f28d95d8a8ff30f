#pragma once

#include <QWidget>

#include "ui/parts/state.h"

namespace alem {

/// A state in a panel: glyph and word in the state's colour. Without a text of its own it shows stateWord().
class StateLabel : public QWidget {
    Q_OBJECT

  public:
    explicit StateLabel(State state = State::Unknown, const QString& text = {}, QWidget* parent = nullptr);
    void setState(State state, const QString& text = {});
    /// 11 px instead of 13, for footers and notes.
    void setSmall(bool small);
    /// Weight 600 for the footer's first word.
    void setStrong(bool strong);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    [[nodiscard]] QFont textFont() const;

    State m_state;
    QString m_text;
    QString m_shown;
    bool m_small = false;
    bool m_strong = false;
};

}  // namespace alem
