#pragma once

#include <QRectF>
#include <QWidget>

class QPainter;

namespace alem {

/// How well a holding is proven: 3 proven, 2 attested, 1 statement, 0 unproven. Three steps, filled up to the
/// grade.
void drawGrade(QPainter* painter, const QRectF& box, int grade);
/// The grade's word in the interface's tongue.
QString gradeWord(int grade);

/// Steps and word in a panel.
class EvidenceGrade : public QWidget {
    Q_OBJECT

  public:
    explicit EvidenceGrade(int grade, QWidget* parent = nullptr);
    void setGrade(int grade);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    int m_grade;
};

}  // namespace alem
