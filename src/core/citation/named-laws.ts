/** One enacted text of a law: its number, and the days its force began and ended. */
export interface LawVersion {
  readonly number: string;
  readonly year: number;
  readonly from?: string;
  readonly to?: string;
}

/** A law that texts cite by name alone. */
export interface NamedLaw {
  readonly kind: 'Luật' | 'Bộ luật' | 'Pháp lệnh' | 'Hiến pháp';
  /** The name after the kind; commas and «và» do not count when it is looked up. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** In order of time; left out where this table has not been checked. */
  readonly versions?: readonly LawVersion[];
}

/** Laws of science, technology and innovation with their enacted texts. */
const CHECKED_LAWS: readonly NamedLaw[] = [
  {
    kind: 'Luật',
    name: 'Khoa học và Công nghệ',
    aliases: ['KH&CN', 'KHCN', 'KH-CN'],
    versions: [
      { number: '21/2000/QH10', year: 2000, from: '2001-01-01', to: '2013-12-31' },
      { number: '29/2013/QH13', year: 2013, from: '2014-01-01', to: '2025-09-30' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Khoa học, công nghệ và đổi mới sáng tạo',
    aliases: ['KH, CN và ĐMST', 'KHCN và ĐMST', 'KH,CN&ĐMST'],
    versions: [{ number: '93/2025/QH15', year: 2025, from: '2025-10-01' }],
  },
  {
    kind: 'Luật',
    name: 'Chuyển giao công nghệ',
    versions: [
      { number: '80/2006/QH11', year: 2006, from: '2007-07-01', to: '2018-06-30' },
      { number: '07/2017/QH14', year: 2017, from: '2018-07-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Sở hữu trí tuệ',
    aliases: ['SHTT'],
    versions: [{ number: '50/2005/QH11', year: 2005, from: '2006-07-01' }],
  },
  { kind: 'Luật', name: 'Công nghệ cao', versions: [{ number: '21/2008/QH12', year: 2008, from: '2009-07-01' }] },
  { kind: 'Luật', name: 'Công nghệ thông tin', aliases: ['CNTT'], versions: [{ number: '67/2006/QH11', year: 2006, from: '2007-01-01' }] },
  { kind: 'Luật', name: 'Công nghiệp công nghệ số', versions: [{ number: '71/2025/QH15', year: 2025, from: '2026-01-01' }] },
  { kind: 'Luật', name: 'Dữ liệu', versions: [{ number: '60/2024/QH15', year: 2024, from: '2025-07-01' }] },
  {
    kind: 'Luật',
    name: 'Giao dịch điện tử',
    versions: [
      { number: '51/2005/QH11', year: 2005, from: '2006-03-01', to: '2024-06-30' },
      { number: '20/2023/QH15', year: 2023, from: '2024-07-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Viễn thông',
    versions: [
      { number: '41/2009/QH12', year: 2009, from: '2010-07-01', to: '2024-06-30' },
      { number: '24/2023/QH15', year: 2023, from: '2024-07-01' },
    ],
  },
  { kind: 'Luật', name: 'An ninh mạng', versions: [{ number: '24/2018/QH14', year: 2018, from: '2019-01-01' }] },
  { kind: 'Luật', name: 'An toàn thông tin mạng', versions: [{ number: '86/2015/QH13', year: 2015, from: '2016-07-01' }] },
  {
    kind: 'Luật',
    name: 'Năng lượng nguyên tử',
    versions: [
      { number: '18/2008/QH12', year: 2008, from: '2009-01-01', to: '2025-12-31' },
      { number: '94/2025/QH15', year: 2025, from: '2026-01-01' },
    ],
  },
  { kind: 'Luật', name: 'Đo lường', versions: [{ number: '04/2011/QH13', year: 2011, from: '2012-07-01' }] },
  { kind: 'Luật', name: 'Tiêu chuẩn và quy chuẩn kỹ thuật', versions: [{ number: '68/2006/QH11', year: 2006, from: '2007-01-01' }] },
  {
    kind: 'Luật',
    name: 'Chất lượng sản phẩm, hàng hóa',
    versions: [{ number: '05/2007/QH12', year: 2007, from: '2008-07-01' }],
  },
  { kind: 'Luật', name: 'Đa dạng sinh học', versions: [{ number: '20/2008/QH12', year: 2008, from: '2009-07-01' }] },
  {
    kind: 'Luật',
    name: 'Giáo dục',
    versions: [
      { number: '38/2005/QH11', year: 2005, from: '2006-01-01', to: '2020-06-30' },
      { number: '43/2019/QH14', year: 2019, from: '2020-07-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Giáo dục đại học',
    aliases: ['Giáo dục ĐH', 'GDĐH'],
    versions: [{ number: '08/2012/QH13', year: 2012, from: '2013-01-01' }],
  },
  {
    kind: 'Luật',
    name: 'Đất đai',
    versions: [
      { number: '13/2003/QH11', year: 2003, from: '2004-07-01', to: '2014-06-30' },
      { number: '45/2013/QH13', year: 2013, from: '2014-07-01', to: '2024-07-31' },
      { number: '31/2024/QH15', year: 2024, from: '2024-08-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Đầu tư',
    versions: [
      { number: '67/2014/QH13', year: 2014, from: '2015-07-01', to: '2020-12-31' },
      { number: '61/2020/QH14', year: 2020, from: '2021-01-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Doanh nghiệp',
    versions: [
      { number: '68/2014/QH13', year: 2014, from: '2015-07-01', to: '2020-12-31' },
      { number: '59/2020/QH14', year: 2020, from: '2021-01-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Đấu thầu',
    versions: [
      { number: '43/2013/QH13', year: 2013, from: '2014-07-01', to: '2023-12-31' },
      { number: '22/2023/QH15', year: 2023, from: '2024-01-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Bảo vệ môi trường',
    aliases: ['Môi trường', 'BVMT'],
    versions: [
      { number: '55/2014/QH13', year: 2014, from: '2015-01-01', to: '2021-12-31' },
      { number: '72/2020/QH14', year: 2020, from: '2022-01-01' },
    ],
  },
  {
    kind: 'Luật',
    name: 'Lưu trữ',
    versions: [
      { number: '01/2011/QH13', year: 2011, from: '2012-07-01', to: '2025-06-30' },
      { number: '33/2024/QH15', year: 2024, from: '2025-07-01' },
    ],
  },
  { kind: 'Luật', name: 'Thư viện', versions: [{ number: '46/2019/QH14', year: 2019, from: '2020-07-01' }] },
  { kind: 'Luật', name: 'Báo chí', versions: [{ number: '103/2016/QH13', year: 2016, from: '2017-01-01' }] },
  { kind: 'Luật', name: 'Tiếp cận thông tin', versions: [{ number: '104/2016/QH13', year: 2016, from: '2018-07-01' }] },
  { kind: 'Luật', name: 'Hỗ trợ doanh nghiệp nhỏ và vừa', aliases: ['Hỗ trợ DNNVV'], versions: [{ number: '04/2017/QH14', year: 2017, from: '2018-01-01' }] },
  { kind: 'Bộ luật', name: 'Hình sự', versions: [{ number: '100/2015/QH13', year: 2015, from: '2018-01-01' }] },
  { kind: 'Bộ luật', name: 'Dân sự', versions: [{ number: '91/2015/QH13', year: 2015, from: '2017-01-01' }] },
  {
    kind: 'Bộ luật',
    name: 'Lao động',
    versions: [
      { number: '10/2012/QH13', year: 2012, from: '2013-05-01', to: '2020-12-31' },
      { number: '45/2019/QH14', year: 2019, from: '2021-01-01' },
    ],
  },
];

/** Names of other laws in force or often cited; their texts are told by a number or a year beside the name. */
const OTHER_LAWS: Readonly<Record<NamedLaw['kind'], readonly string[]>> = {
  Luật: [
    'An toàn thực phẩm', 'An toàn vệ sinh lao động', 'An ninh quốc gia', 'Ban hành văn bản quy phạm pháp luật', 'Bảo hiểm xã hội', 'BHXH', 'Bảo hiểm y tế', 'BHYT', 'Bảo hiểm tiền gửi',
    'Bảo vệ bí mật nhà nước', 'Bảo vệ và phát triển rừng', 'Bảo vệ quyền lợi người tiêu dùng', 'Bảo vệ dữ liệu cá nhân', 'Bảo vệ và kiểm dịch thực vật', 'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', 'Biên phòng Việt Nam', 'Biển Việt Nam',
    'Biên giới quốc gia', 'Bình đẳng giới', 'Bưu chính', 'Các tổ chức tín dụng', 'Các công cụ chuyển nhượng', 'Cán bộ, công chức', 'Cảnh sát biển Việt Nam', 'Cảnh sát biển', 'Cảnh sát cơ động', 'Cạnh tranh', 'Căn cước', 'Căn cước công dân',
    'Chăn nuôi', 'Chứng khoán', 'Công an nhân dân', 'Công chứng', 'Công đoàn', 'Công nghiệp quốc phòng, an ninh và động viên công nghiệp', 'Cơ yếu', 'Cư trú', 'Dân quân tự vệ', 'Dân chủ ở cơ sở', 'Thực hiện dân chủ ở cơ sở', 'Dầu khí', 'Di sản văn hóa', 'Du lịch', 'Dược', 'Dự trữ quốc gia', 'Di sản văn hoá',
    'Đặc xá', 'Đầu tư công', 'Đầu tư theo phương thức đối tác công tư', 'PPP', 'Đấu giá tài sản', 'Đê điều', 'Đường bộ', 'Đường sắt', 'Điện ảnh', 'Điện lực', 'Địa chất và khoáng sản', 'Đô thị và nông thôn', 'Quy hoạch đô thị và nông thôn',
    'Giám định tư pháp', 'Giao thông đường bộ', 'Giao thông đường thủy nội địa', 'Giáo dục nghề nghiệp', 'GDNN', 'Giáo dục quốc phòng và an ninh', 'Giá', 'Hải quan', 'Hàng không dân dụng Việt Nam', 'Hàng không dân dụng', 'Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác', 'Hòa giải ở cơ sở', 'Hòa giải, đối thoại tại Tòa án',
    'Hoạt động chữ thập đỏ', 'Hoạt động giám sát của Quốc hội và Hội đồng nhân dân', 'Hôn nhân và gia đình', 'Hóa chất', 'Hộ tịch', 'Hợp tác xã', 'Kế toán', 'Kiểm toán độc lập', 'Kiểm toán nhà nước', 'Khám bệnh, chữa bệnh', 'Khám chữa bệnh', 'Khí tượng thủy văn', 'Khiếu nại', 'Khiếu nại, tố cáo', 'Khoáng sản',
    'Kiến trúc', 'Kinh doanh bảo hiểm', 'Kinh doanh bất động sản', 'Lâm nghiệp', 'Luật sư', 'Lý lịch tư pháp', 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'Mặt trận Tổ quốc Việt Nam', 'Nghĩa vụ quân sự', 'Người cao tuổi', 'Người khuyết tật', 'Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng', 'Người lao động Việt Nam đi làm việc ở nước ngoài', 'Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước', 'Ngân sách nhà nước', 'Ngân sách', 'NSNN', 'Nhà giáo', 'Nhà ở', 'Nuôi con nuôi', 'Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam',
    'Phá sản', 'Phí và lệ phí', 'Phòng cháy và chữa cháy', 'Phòng cháy, chữa cháy', 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'PCCC', 'Phòng, chống bạo lực gia đình', 'Phòng, chống bệnh truyền nhiễm', 'Phòng bệnh', 'Phòng, chống HIV/AIDS', 'Phòng, chống khủng bố', 'Phòng, chống ma túy', 'Phòng, chống ma tuý', 'Phòng, chống mua bán người', 'Phòng, chống rửa tiền', 'Phòng, chống tác hại của rượu, bia', 'Phòng, chống tác hại của thuốc lá', 'Phòng, chống tác hại thuốc lá', 'Phòng, chống tác hại rượu, bia', 'Phòng, chống tham nhũng', 'PCTN', 'Phòng, chống thiên tai', 'Phòng không nhân dân', 'Phổ biến, giáo dục pháp luật',
    'Quản lý ngoại thương', 'Quản lý nợ công', 'Quản lý thuế', 'Quản lý, sử dụng tài sản công', 'Quản lý, sử dụng tài sản nhà nước', 'Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ', 'Quản lý, sử dụng vốn Nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp', 'Quản lý và đầu tư vốn nhà nước tại doanh nghiệp', 'Quảng cáo', 'Quốc phòng', 'Quốc tịch Việt Nam', 'Quốc tịch', 'Quy hoạch', 'Quy hoạch đô thị', 'Sĩ quan Quân đội nhân dân Việt Nam', 'Sử dụng năng lượng tiết kiệm và hiệu quả',
    'Tài nguyên nước', 'Tài nguyên, môi trường biển và hải đảo', 'Tần số vô tuyến điện', 'Tạm giữ, tạm giam', 'Thanh niên', 'Thanh tra', 'Thể dục, thể thao', 'Thể dục thể thao', 'Thi đua, khen thưởng', 'Thi đua khen thưởng', 'Thi hành án dân sự', 'Thi hành án hình sự', 'Thi hành tạm giữ, tạm giam', 'Thỏa thuận quốc tế', 'Thống kê', 'Thú y', 'Thủ đô', 'Thủy lợi', 'Thủy sản', 'Thuỷ sản', 'Thuỷ lợi', 'Thuế bảo vệ môi trường', 'Thuế giá trị gia tăng', 'Thuế GTGT', 'Thuế thu nhập cá nhân', 'Thuế thu nhập doanh nghiệp', 'Thuế tiêu thụ đặc biệt', 'Thuế xuất khẩu, thuế nhập khẩu', 'Thuế sử dụng đất phi nông nghiệp', 'Thuế tài nguyên', 'Thương mại',
    'Thực hành tiết kiệm, chống lãng phí', 'Tiết kiệm, chống lãng phí', 'Tiếp công dân', 'Tín ngưỡng, tôn giáo', 'Tổ chức Chính phủ', 'Tổ chức chính quyền địa phương', 'Tổ chức cơ quan điều tra hình sự', 'Tổ chức Hội đồng nhân dân và Ủy ban nhân dân', 'Tổ chức HĐND và UBND', 'Tổ chức Quốc hội', 'Tổ chức Tòa án nhân dân', 'Tổ chức Viện kiểm sát nhân dân', 'Tố cáo', 'Tố tụng hành chính', 'Trách nhiệm bồi thường của Nhà nước', 'Trẻ em', 'Trọng tài thương mại', 'Trồng trọt', 'Trưng cầu ý dân', 'Trưng mua, trưng dụng tài sản', 'Trật tự, an toàn giao thông đường bộ', 'Tư pháp người chưa thành niên', 'Trợ giúp pháp lý', 'Tương trợ tư pháp',
    'Việc làm', 'Viên chức', 'Xây dựng', 'Xử lý vi phạm hành chính', 'XLVPHC', 'Xuất bản', 'Xuất cảnh, nhập cảnh của công dân Việt Nam', 'Trí tuệ nhân tạo', 'Chuyển đổi số', 'Bảo vệ sức khỏe nhân dân', 'Hội', 'Biểu tình',
  ],
  'Bộ luật': ['Hàng hải Việt Nam', 'Hàng hải', 'Tố tụng dân sự', 'Tố tụng hình sự', 'TTHS', 'TTDS', 'TTDS', 'BLHS'],
  'Pháp lệnh': ['Ưu đãi người có công với cách mạng', 'Ưu đãi người có công', 'Dân số', 'Cảnh vệ', 'Công an xã', 'Dân quân tự vệ', 'Ngoại hối', 'Quản lý thị trường', 'Bộ đội biên phòng', 'Chi phí tố tụng', 'Tình trạng khẩn cấp', 'Thủ tục bắt giữ tàu bay', 'Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia', 'Thực hiện dân chủ ở xã, phường, thị trấn', 'Xử lý vi phạm hành chính', 'Cán bộ, công chức', 'Chất lượng hàng hóa', 'Đo lường', 'Thư viện', 'Chuyển giao công nghệ nước ngoài vào Việt Nam'],
  'Hiến pháp': [],
};

/** All laws the archive knows by name. */
export const NAMED_LAWS: readonly NamedLaw[] = [
  ...CHECKED_LAWS,
  ...listNames('Luật'),
  ...listNames('Bộ luật'),
  ...listNames('Pháp lệnh'),
];

function listNames(kind: NamedLaw['kind']): readonly NamedLaw[] {
  return [...new Set(OTHER_LAWS[kind])].map((name) => ({ kind, name }));
}
