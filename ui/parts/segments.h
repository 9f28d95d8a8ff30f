#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace alem {

/// A choice of one among few, side by side: `FR | EN`, `By account | By asset`. One tab stop; Left and Right
/// move. Texts may carry a count as second part: `Lots\t5`.
class Segments : public QWidget {
    Q_OBJECT

  public:
    explicit Segments(const QStringList& texts, QWidget* parent = nullptr);

    /// New words for the same number of segments: for retranslate().
    void setTexts(const QStringList& texts);
    /// -1: none of them.
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    /// With a mark: what it leads to has something that is refused.
    void setRefused(int index, bool refused);
    [[nodiscard]] bool isRefused(int index) const;
    /// 24 px and 11 px text: above a chart, in a panel.
    void setSmall(bool small);

  signals:
    /// By the officer's hand only, not by setCurrent().
    void chosen(int index);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QList<QToolButton*> m_buttons;
    QButtonGroup* m_group;
};

}  // namespace alem
