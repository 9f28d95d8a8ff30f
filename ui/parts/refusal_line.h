#pragma once

#include <QWidget>

class QLabel;

namespace alem {

/// Why something is refused, with the breach's shape before it; takes no room where nothing is.
class RefusalLine : public QWidget {
    Q_OBJECT

  public:
    explicit RefusalLine(QWidget* parent = nullptr);

    /// Empty takes it away.
    void setSentence(const QString& sentence);
    [[nodiscard]] QString sentence() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void applyLook();

    QLabel* m_text;
};

}  // namespace alem
