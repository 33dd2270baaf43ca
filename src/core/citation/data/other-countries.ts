/** Countries whose laws and decrees writers set beside those of Vietnam; names that are a common word without its marks (Ý, Bỉ, Áo) are left out. */
export const OTHER_COUNTRIES: readonly string[] = [
  ...['Hoa Kỳ', 'Mỹ', 'Trung Quốc', 'Nhật Bản', 'Hàn Quốc', 'Triều Tiên', 'Đài Loan', 'Ấn Độ'],
  ...['Lào', 'Campuchia', 'Thái Lan', 'Singapore', 'Malaysia', 'Indonesia', 'Philippines'],
  ...['Myanmar', 'Brunei', 'Timor Leste', 'Mông Cổ', 'Kazakhstan', 'Uzbekistan', 'Malawi'],
  ...['Anh', 'Pháp', 'Đức', 'Nga', 'Úc', 'Australia', 'New Zealand', 'Canada', 'Italia', 'Hà Lan'],
  ...['Thụy Sĩ', 'Thụy Điển', 'Na Uy', 'Đan Mạch', 'Phần Lan', 'Ba Lan', 'Ukraine', 'Belarus'],
  ...['Tây Ban Nha', 'Bồ Đào Nha', 'Hy Lạp', 'Hungary', 'Séc', 'Estonia', 'Thổ Nhĩ Kỳ', 'Israel'],
  ...[
    'Brazil',
    'Argentina',
    'Cuba',
    'Mexico',
    'Chile',
    'Ai Cập',
    'Nam Phi',
    'Liên Xô',
    'Liên bang',
  ],
  ...['Liên minh châu Âu', 'Liên minh Châu Âu', 'EU', 'châu Âu', 'Châu Âu'],
];
