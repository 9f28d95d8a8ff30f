#pragma once

#include <QPlainTextEdit>

namespace alem {

/// Canonical bytes exactly as they are sealed or signed: monospaced, wrapped anywhere, names of members in
/// the accent. The text can be selected, never changed. Every byte can be seen at any width: long texts
/// scroll downward only.
class SealedBytes : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit SealedBytes(QWidget* parent = nullptr);
    void setBytes(const QString& bytes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    /// The heights of the lines.
    [[nodiscard]] QList<qreal> wrappedAt(int width) const;
    [[nodiscard]] int heightFor(const QList<qreal>& lines) const;
};

}  // namespace alem
