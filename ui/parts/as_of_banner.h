#pragma once

#include <QWidget>

#include "app/value/instant.h"

class QPushButton;

namespace alem {

class Segments;
class Text;

/// Under the page header while the window shows a past day: which one, that it is read-only, in the light of
/// which knowledge, and the way back.
class AsOfBanner : public QWidget {
    Q_OBJECT

  public:
    explicit AsOfBanner(QWidget* parent = nullptr);
    void setDay(Day day);
    [[nodiscard]] bool knownThen() const;
    void setKnownThen(bool then);

  signals:
    void backToNow();
    void knowledgeChosen(bool then);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    Day m_day;
    Text* m_date;
    Text* m_readOnly;
    Segments* m_knowledge;
    QPushButton* m_back;
};

}  // namespace alem
