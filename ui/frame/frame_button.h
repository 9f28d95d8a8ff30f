#pragma once

#include <QAbstractButton>

namespace alem {

/// A control of the top bar that reads like a field: icon, a word that stands out, a quieter text, and what
/// stands at the right end (a key, or an arrow). Activated by a click, Enter or Space.
class FrameButton : public QAbstractButton {
    Q_OBJECT

  public:
    explicit FrameButton(QWidget* parent = nullptr);

    void setIconName(const QString& name);
    void setTexts(const QString& strong, const QString& quiet);
    /// `Ctrl+K`; empty: an arrow instead.
    void setKey(const QString& key);
    void setWanted(int width);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QString m_icon;
    QString m_strong;
    QString m_quiet;
    QString m_key;
    int m_wanted = 0;
};

}  // namespace alem
