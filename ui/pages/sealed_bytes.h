#pragma once

#include <QPlainTextEdit>

namespace alem {

/// Canonical bytes exactly as they are sealed or signed: monospaced, wrapped anywhere, names of members in
/// the accent. The text can be selected, never changed.
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
};

}  // namespace alem
