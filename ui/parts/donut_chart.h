#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace alem {

/// One part of a whole: proportions only, as screen coordinates.
struct DonutSlice {
    QString asset;  ///< code: its colour is the asset's; the outlined cash stays outlined
    QString name;
    double part = 0;
};

/// A ring of parts with gaps of 2 px and two lines in the middle. No labels: the table beside it is the
/// legend.
class DonutChart : public QWidget {
    Q_OBJECT

  public:
    explicit DonutChart(QWidget* parent = nullptr);
    void setSlices(const QList<DonutSlice>& slices);
    void setCentre(const QString& word, const QString& figure);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] QRectF ring() const;
    [[nodiscard]] int sliceAt(const QPointF& position) const;

    QList<DonutSlice> m_slices;
    double m_total = 0;
    QString m_word;
    QString m_figure;
};

}  // namespace alem
