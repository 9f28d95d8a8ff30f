#pragma once

#include <QDialog>
#include <QString>

class QTextBrowser;

namespace alem {

/// The handbook in a window of its own, in the tongue of the interface, beside which the officer goes on
/// working; opened at what a page is about.
class Handbook : public QDialog {
    Q_OBJECT

  public:
    explicit Handbook(QWidget* parent = nullptr);
    /// Turns to the part about the page of that name; to the beginning if there is none.
    void turnTo(const QString& page);
    /// The title of the part that is at the top, for tests.
    [[nodiscard]] QString part() const { return m_part; }

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void retranslate();
    void showPart();

    QTextBrowser* m_text;
    QString m_page;
    QString m_part;
};

}  // namespace alem
