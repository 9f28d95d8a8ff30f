#pragma once

#include <QWidget>

namespace alem {

/// Two editors under one label and one line: an amount and its asset, a day and its time.
class EditorPair : public QWidget {
    Q_OBJECT

  public:
    /// Widths are in the proportion `left : right`.
    EditorPair(QWidget* first, QWidget* second, int left, int right, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* first() const { return m_first; }
    [[nodiscard]] QWidget* second() const { return m_second; }

  protected:
    bool event(QEvent* event) override;

  private:
    void markEditors();

    QWidget* m_first;
    QWidget* m_second;
};

}  // namespace alem
