#pragma once

#include <QWidget>

class QPushButton;

namespace alem {

class Text;

/// What stands where nothing is yet: what would be here, and the act that fills it.
class EmptyPage : public QWidget {
    Q_OBJECT

  public:
    explicit EmptyPage(QWidget* parent = nullptr);
    /// `act` may be empty: then there is no button.
    void setTexts(const QString& title, const QString& sentence, const QString& act = {});
    [[nodiscard]] QPushButton* button() const { return m_button; }

  signals:
    void acted();

  private:
    Text* m_title;
    Text* m_sentence;
    QPushButton* m_button;
};

}  // namespace alem
