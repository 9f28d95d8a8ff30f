#include "app/value/rational.h"

namespace alem {

Rational exactly(const Amount& amount) {
    return Rational(Integer(amount.units()), Integer(powerOfTen(amount.decimals())));
}

Int128 wholeUnits(const Rational& quantity, int decimals) {
    const Integer above = numerator(quantity) * Integer(powerOfTen(decimals));
    const Integer units = divide(above, denominator(quantity), Rounding::Floor);
    const Integer limit(powerOfTen(36));
    if (units > limit || units < -limit) {
        throw AmountOverflow();
    }
    return static_cast<Int128>(units);
}

}  // namespace alem
